### Preuve : signatures, horodatages, papier, fichiers revenus, paquets, clés.
