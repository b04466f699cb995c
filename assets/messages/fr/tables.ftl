### Listes par métier, tableaux collés ou importés, exports en tableaux.

## Listes par métier
problem-trade-unknown = Cette liste n’existe pas ou plus. Rouvrez les listes par métier.
problem-trade-file = { $count ->
    [one] La liste « { $name } » n’a pas été chargée : une faute y est à corriger.
   *[other] La liste « { $name } » n’a pas été chargée : { $count } fautes y sont à corriger.
 } Corrigez le fichier, ou retirez-le du dossier « trades » ; les autres listes restent disponibles.
problem-trade = { $count ->
    [one] La liste n’est pas enregistrée : une faute est à corriger.
   *[other] La liste n’est pas enregistrée : { $count } fautes sont à corriger.
 }
problem-trade-too-large = « { $name } » dépasse { $megabytes } Mo : ce n’est pas une liste par métier. Choisissez un autre fichier.
problem-trade-too-many = Vous avez plus de { $limit } listes personnelles : les suivantes ne sont pas lues. Retirez du dossier « trades » celles qui ne servent plus.
problem-trade-name = « { $name } » n’a pas été chargé : un fichier porte le nom de sa clé. Renommez-le en « { $wanted } », ou changez sa clé.
problem-trade-exists = Vous avez déjà une liste « { $key } », différente de celle de « { $name } ». Exportez d’abord la vôtre si vous y tenez, puis importez en choisissant de la remplacer.
trade-key = La clé sert de nom de fichier : de 1 à 40 lettres minuscules sans accent, chiffres et traits d’union, par exemple « platrier ».
trade-format = Écrivez { $format } comme format.
trade-newer = Cette liste vient d’une version plus récente de Sans Réserve. Mettez le programme à jour pour la lire.
trade-shape = Ligne { $line }, colonne { $column } : ce champ est inconnu, manque ou n’est pas du type attendu. Exportez une liste existante pour voir la forme d’un fichier.
trade-cut = Le fichier s’arrête à la ligne { $line } avant la fin : demandez-le de nouveau à qui vous l’a donné.
trade-syntax = Ligne { $line }, colonne { $column } : ce n’est pas du JSON valide. Vérifiez guillemets, virgules et accolades à cet endroit.
trade-empty = Ce texte manque : écrivez-le en français ou en anglais.
trade-too-long = Ce texte compte { $count } caractères, { $limit } au plus : raccourcissez-le.
trade-too-many-entries = Il y a { $count } entrées, { $limit } au plus : partagez la liste en deux.
trade-usage = usage de la profession
trade-notice = notice du fabricant
trade-criterion = { $text } ({ $source })

## Tableaux
problem-table-empty = Ce tableau est vide. Copiez les lignes du devis dans le tableur, puis collez-les ici.
problem-table-too-large = Ce tableau dépasse { $megabytes } Mo : ce n’est pas un devis. Copiez seulement les lignes utiles.
problem-table-no-items = Aucune ligne de ce tableau n’est un poste. Vérifiez les colonnes, ou copiez aussi la ligne des en-têtes.
problem-table-lines = { $count ->
    [one] Une ligne ne peut pas être reprise. Corrigez-la dans le tableur, ou laissez-la de côté.
   *[other] { $count } lignes ne peuvent pas être reprises. Corrigez-les dans le tableur, ou laissez-les de côté.
 } Rien n’a été ajouté.
table-is-workbook = « { $name } » est un classeur. Ouvrez-le dans le tableur, puis copiez les lignes et collez-les ici, ou enregistrez-le au format CSV.
table-is-pdf = « { $name } » est un PDF. Demandez le devis au format CSV, ou copiez ses lignes depuis le tableur.
table-not-text = « { $name } » n’est pas un fichier texte. Choisissez un fichier CSV, ou copiez les lignes depuis le tableur.

table-written-pasted = Texte collé, colonnes séparées par { $separator }
table-written-file = Fichier { $encoding }, colonnes séparées par { $separator }
table-separator-tab = des tabulations
table-separator-semicolon = des points-virgules
table-separator-comma = des virgules
table-separator-other = des barres

table-no-name = Cette ligne n’a pas de désignation : écrivez-la dans le tableur, ou laissez la ligne de côté.
table-not-a-quantity = « { $text } » n’est pas une quantité : écrivez un nombre, par exemple 12,5, et l’unité à part.
table-not-a-sum = « { $text } » n’est pas un prix : écrivez un nombre, par exemple 1 480,00.
table-negative = « { $text } » est négatif : un poste ne peut pas l’être. Une remise s’écrit dans le prix du marché.
table-no-price = Pas de prix : la ligne indique « { $text } ».
table-unpriced = Cette ligne n’a pas de prix.
table-sum-rounded = « { $text } » a plus de deux décimales : le prix est arrondi au centime.
table-quantity-rounded = « { $text } » a plus de trois décimales : la quantité est arrondie au millième.
table-product-differs = { $quantity } × { $price } font { $product }, mais la ligne indique { $amount } : c’est le prix de la ligne qui est repris. Vérifiez le devis.

table-skipped-before = Avant les en-têtes
table-skipped-after = Après le total, pas un poste
table-skipped-headings = En-têtes répétés
table-skipped-title = Titre, pas un poste
table-skipped-title-lot = Titre, repris comme lot des lignes suivantes
table-skipped-continuation = Suite de la ligne { $line }, ajoutée à sa description
table-skipped-subtotal = Sous-total : il se recalcule
table-skipped-total = Total : il se recalcule
table-skipped-tax = TVA : elle ne fait pas partie des postes
table-skipped-discount = Remise : écrivez-la dans le prix du marché
table-skipped-deposit = Acompte : écrivez-le dans le marché
table-skipped-carried = Report d’une page à l’autre
table-skipped-page = Numéro de page

table-broken = Certains caractères n’ont pas pu être lus et sont remplacés par « � ». Enregistrez le fichier en UTF-8.
table-unquoted = Un guillemet n’est jamais refermé : tous les guillemets sont pris comme du texte.
table-rows-left-out = Seules les { $count } premières lignes sont lues. Partagez le tableau en plusieurs.
table-columns-left-out = Seules les { $count } premières colonnes sont lues.
table-no-name-column = Aucune colonne ne contient les désignations : choisissez-la ci-dessus.
table-total-differs = Les postes font { $total } en tout, mais le tableau indique { $stated }. Cherchez la ligne qui manque ou qui est de trop.
