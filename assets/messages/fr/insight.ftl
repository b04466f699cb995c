### Échéances, dossier de litige, enseignements, exports.
