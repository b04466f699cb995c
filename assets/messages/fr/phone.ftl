### Le lien avec un téléphone : ce que disent la fenêtre, la ligne de commande et la page du téléphone.

phone-title-photos = Prendre avec le téléphone
phone-title-sign = Signer sur le téléphone de { $name }
phone-local = Le lien passe par le réseau local, sans chiffrement : n’utilisez pas un réseau public (gare, hôtel, café). Le Wi-Fi du chantier ou le partage de connexion de votre téléphone conviennent ; aucune connexion à Internet n’est nécessaire.
phone-network = Réseau
phone-network-wifi = Wi-Fi ({ $name })
phone-network-usb = Partage par câble USB ({ $name })
phone-network-bluetooth = Bluetooth ({ $name })
phone-network-cable = Réseau câblé ({ $name })
phone-network-other = Réseau { $name }
phone-no-network = Cet ordinateur n’est sur aucun réseau local. Activez le partage de connexion du téléphone, reliez l’ordinateur à ce Wi-Fi, puis réessayez.
phone-look-again = Chercher à nouveau
phone-open = Ouvrir le lien
phone-stop = Fermer le lien
phone-scan-photos = Scannez ce code avec l’appareil photo du téléphone, relié au même réseau.
phone-scan-sign = { $name } scanne ce code avec l’appareil photo de son téléphone, relié au même réseau.
phone-no-code = Le téléphone ne lit pas le code ?
phone-code-label = Code à scanner avec le téléphone
phone-by-hand = Ouvrez cette adresse dans le navigateur du téléphone :
phone-firewall = La page ne s’ouvre pas ? Vérifiez que le téléphone est sur le même réseau, et que le pare-feu de l’ordinateur laisse entrer le programme.
phone-waiting = Aucun téléphone connecté.
phone-connected = Connecté : { $device }, adresse { $address }, depuis { $time }
phone-turned-away = { $count ->
    [one] Un autre appareil a été refusé : le lien ne vaut que pour un téléphone.
   *[other] { $count } autres appareils ont été refusés : le lien ne vaut que pour un téléphone.
}
phone-closes-in = { $minutes ->
    [0] Se ferme dans moins d’une minute si rien ne se passe.
    [one] Se ferme dans une minute si rien ne se passe.
   *[other] Se ferme dans { $minutes } minutes si rien ne se passe.
}
phone-coming = { $name } : { $percent } %
phone-arrived-count = { $count ->
    [0] Rien n’est encore arrivé.
    [one] 1 fichier arrivé
   *[other] { $count } fichiers arrivés
}
phone-arrived = Arrivé, pièce { $number }
phone-arrived-before = Déjà dans le dossier, pièce { $number }
phone-has-signed = { $name } a signé sur son téléphone.
phone-signed-next = La signature est dans l’acte. { $name } peut encore garder sa copie depuis son téléphone ; le lien se ferme ensuite de lui-même.
phone-is-open = Lien ouvert avec un téléphone
phone-ended-stopped = Vous avez fermé le lien.
phone-ended-done = Le téléphone a terminé ; le lien est fermé.
phone-ended-idle = Le lien s’est fermé de lui-même : rien ne s’est passé pendant dix minutes.
phone-ended-signed = L’acte est signé ; le lien s’est fermé de lui-même.
phone-device = Téléphone de { $name }, par le lien local ; se déclare : { $agent } ({ $address })
phone-consent = J’accepte de le signer de façon électronique sur mon propre téléphone, relié par le réseau local à l’appareil de l’entreprise, par une signature simple au sens du règlement (UE) n° 910/2014 (eIDAS), art. 3, point 10, et art. 25, paragraphe 1.
phone-session-explanation = Signature simple sur le téléphone du signataire ; nom déclaré
phone-device-unknown = appareil qui ne dit pas ce qu’il est
phone-not-issued = Seul un acte établi peut être signé. Établissez-le d’abord.
phone-no-signatory = Cette personne n’est pas signataire de l’acte.
phone-signed-before = Cette personne a déjà signé l’acte.

problem-phone-network = Cette adresse n’est plus celle de l’ordinateur. Choisissez à nouveau le réseau, puis ouvrez le lien.
problem-phone-listen = Le lien n’a pas pu être ouvert sur ce réseau. Choisissez-en un autre, ou vérifiez que le pare-feu laisse entrer le programme.

phone-page-local = Cette page vient de l’ordinateur de l’entreprise, par le réseau local, sans chiffrement et sans Internet : n’utilisez pas un réseau public.
phone-page-no-script = Cette page a besoin de JavaScript. Autorisez-le dans le navigateur, puis rechargez la page.
phone-page-gone = Ce lien n’existe pas, ou il est fermé. Demandez à l’entreprise d’ouvrir un nouveau lien, puis scannez le code affiché.
phone-page-taken = Ce lien est déjà utilisé par un autre téléphone. Demandez à l’entreprise d’en ouvrir un nouveau.
phone-page-slow-down = Trop de demandes à la fois. La page réessaie d’elle-même.
phone-page-connecting = Connexion à l’ordinateur…
phone-page-failed = L’ordinateur n’a pas répondu comme prévu. Réessayez.
phone-page-again = Réessayer
phone-page-ended = Le lien est fermé. Demandez à l’entreprise d’en ouvrir un nouveau.
phone-page-title-photos = Photos pour l’acte
phone-page-shows = Ce que montrent les photos
phone-page-target-act = L’acte en général
phone-page-target-none = Le dossier en général
phone-page-target-reserve = Réserve { $number } : { $words }
phone-page-target-repair = Après réparation : { $words }
phone-page-target-unnamed = ouvrage sans nom
phone-page-target-wordless = réserve sans texte
phone-page-target-gone = L’acte a changé sur l’ordinateur. Choisissez à nouveau ce que la photo montre, puis réessayez.
phone-page-photo = Prendre une photo
phone-page-film = Filmer
phone-page-choose = Choisir
phone-page-pictures = Envois
phone-page-state-waiting = En attente
phone-page-sending = Envoi : { $percent } %
phone-page-state-checking = Vérification…
phone-page-lost = Réseau perdu, l’envoi reprendra où il s’est arrêté…
phone-page-state-lost = Le réseau ne revient pas. Rapprochez-vous, puis réessayez : l’envoi reprendra où il s’est arrêté.
phone-page-state-failed = L’envoi a échoué.
phone-page-retry = Réessayer
phone-page-empty = « { $name } » est vide.
phone-page-too-large = « { $name } » est trop grand pour ce lien (au plus { $megabytes } Mo par fichier). Passez par un câble ou une carte.
phone-page-disk = Le disque de l’ordinateur est plein ou ne répond pas. Rien n’a été pris.
phone-page-altered = Le fichier a été altéré en chemin. Il est envoyé à nouveau.
phone-page-kind = « { $name } » n’est ni une photo, ni une vidéo, ni un son : ce lien ne prend rien d’autre.
phone-page-done-hint = Quand tout est arrivé, fermez le lien ici ou sur l’ordinateur.
phone-page-finish = Terminé, fermer le lien
phone-page-half = À moitié arrivé par un lien fermé depuis. Choisissez ce fichier à nouveau : l’envoi reprendra où il s’est arrêté.
phone-page-later = Un envoi est encore en cours : attendez qu’il soit arrivé
phone-page-done = C’est terminé, le lien est fermé. Vous pouvez fermer cette page.
phone-page-number = n° { $number }
phone-page-fingerprint = empreinte { $fingerprint }
phone-page-sign-as = Vous signez en tant que { $name },
phone-page-read = Lire l’acte
phone-page-read-hint = Faites défiler toutes les pages jusqu’à la fin ; elles s’agrandissent avec deux doigts. Vous pouvez aussi ouvrir le PDF lui-même.
phone-page-open-pdf = Ouvrir le PDF
phone-page-page = Page { $number } sur { $total }
phone-page-read-progress = Pages lues : { $number } sur { $total }
phone-page-next-page = Page suivante à lire : { $number }
phone-page-read-done = Vous avez vu toutes les pages.
phone-page-read-first = Lisez d’abord toutes les pages.
phone-page-changed = L’acte vient de changer : une autre personne a signé. Relisez-le avant de signer.
phone-page-text-of-page = Lire le texte de la page { $number }
phone-page-page-failed = La page { $number } ne s’affiche pas. Ouvrez le PDF, ou rechargez cette page.
phone-page-consent = Votre accord
phone-page-consent-hint = Vous pourrez cocher cette case quand vous aurez vu toutes les pages.
phone-page-draw = Signer du doigt
phone-page-ink = Surface pour signer
phone-page-keys = Au clavier : la barre d’espace pose et lève le stylo, les flèches le conduisent (deux à la fois : en biais ; Maj : plus loin), Retour arrière efface le dernier trait.
phone-page-pen-down = Stylo posé
phone-page-pen-up = Stylo levé
phone-page-clear = Effacer
phone-page-sign = Signer l’acte
phone-page-signing = Signature en cours…
phone-page-signed = Merci. L’acte est signé par { $name }.
phone-page-signed-before = L’acte est signé.
phone-page-signed-copy = Garder ma copie (PDF)
