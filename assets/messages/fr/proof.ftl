### Preuve : signatures, horodatages, papier, fichiers revenus, paquets, clés.

## Ce que vaut chaque signature

proof-manner-drawn = Dessinée à l’écran
proof-manner-certificate = Avec son propre certificat
proof-manner-elsewhere = Dans un lecteur PDF, avec son propre certificat
proof-manner-paper = À la main, sur papier
proof-law-drawn = Signature électronique simple (règlement eIDAS, art. 3, 10°, et art. 25, § 1). Elle montre qui a déclaré signer, ce qui a été lu et accepté, et que rien n’a changé depuis. Elle ne prouve pas l’identité : aucun tiers ne l’a vérifiée.
proof-law-certificate = Le certificat est au nom de { $subject }, délivré par { $issuer }. La signature est avancée ou qualifiée (règlement eIDAS, art. 26 et 28) si ce certificat l’est : c’est son émetteur qui en répond, et ce programme ne l’a pas interrogé.
proof-law-self-made = Le certificat, au nom de { $subject }, n’a été délivré par aucun tiers. La signature montre que rien n’a changé depuis ; elle ne prouve pas l’identité.
proof-law-paper = Signature manuscrite (Code civil, art. 1366 et 1367) sur les pages imprimées. Ce qui fait preuve est l’exemplaire en papier : gardez-le. Le scan montre seulement qu’il existe.
proof-declared = Heure déclarée : { $moment }, d’après l’appareil de l’entreprise.
proof-declared-elsewhere = Heure déclarée : { $moment }, d’après l’appareil du signataire.
proof-declared-paper = Signé le { $date }, d’après l’entreprise.
proof-proven = Existait avant le { $moment } : l’horodatage de { $authority } le dit.
proof-timestamp = Horodatage de { $authority } : ce fichier existait avant le { $moment }. Ajouté le { $added }.
proof-waiting = Sans horodatage : les heures sont celles des appareils. Il peut être demandé plus tard, sans rien changer à l’acte.
proof-paper-pages = { $count ->
    [0] Aucune page reconnue par son code QR : c’est vous qui dites que ce papier est cet acte.
    [one] Page reconnue : { $pages }.
   *[other] Pages reconnues : { $pages }.
}
proof-paper-missing = { $count ->
    [one] Page absente du scan : { $pages }.
   *[other] Pages absentes du scan : { $pages }.
}
proof-paper-limit = Un scan ne prouve par lui-même que ce que le papier prouve. Gardez l’original.
proof-beside = { $name } : revenu le { $moment }, signé sur une version antérieure de ce fichier. Il est gardé à côté, avec la même valeur.
