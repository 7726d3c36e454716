namespace CustomerBot.Redaction.Cues;

/// <summary>The cue words of both languages, folded (lower case, "ae" for "ä"); a new word is one entry here.</summary>
internal static class CueWords
{
    public static IEnumerable<(Cue Cue, string Words)> All =>
        [
            (
                Cue.Customer,
                "kunde kunden kundin kundennummer kundennr kundnr kdnr kndnr kdnummer kundenid kundenkonto kundenkontonummer kundenkarte kd kdn"
            ),
            (
                Cue.Customer,
                "vertrag vertrags vertragsnummer vertragsnr vertragskonto vertragskontonummer vertragskennung vertragspartner vnr vertragsid"
            ),
            (
                Cue.Customer,
                "mitglied mitglieds mitgliedsnummer mitgliedsnr mitgliedskonto mitgliedskarte mitgliedsausweis mitgliedsid mglnr"
            ),
            (
                Cue.Customer,
                "police policen policennummer policennr versicherungsschein versicherungsscheinnummer versicherungsnummer versnr vsnr vsnummer"
            ),
            (
                Cue.Customer,
                "patient patienten patientennummer patientennr patientenid fallnummer kontonummer kontonr ktonr benutzernummer teilnehmernummer"
            ),
            (
                Cue.Customer,
                "abo abos abonummer abonr abonnement abonnementnummer abonnentennummer debitor debitorennummer debitorennr debitornr geschaeftspartnernummer"
            ),
            (
                Cue.Customer,
                "personalnummer personalnr matrikelnummer bonuskarte bonusnummer treuekarte kartennr rahmenvertrag payback vielfliegernummer"
            ),
            (
                Cue.Customer,
                "customer customerid customernumber client policy member membership contract account acct subscriber patientid loyalty policyholder"
            ),
            (
                Cue.Customer,
                "vertraege vertraegen kundenkonten mitgliedschaften contracts accounts policies zaehlernummer zaehlernr zaehlerid vn knr knd vk mpan mprn kassenzeichen cust acc mitgliedschaft hausratversicherung haftpflichtversicherung lebensversicherung autoversicherung kfzversicherung rechtsschutzversicherung reiseversicherung bahncard clubcard buchungskonto bonusprogramm nectar vertragskto kundenkto kundenkontonr verbrauchsstelle lieferstelle marktlokation malo melo zaehlpunkt zaehlpunktbezeichnung leserausweis mandatsreferenz mandat darlehensnummer depotnummer depot vielflieger gastnummer stammnummer postnummer postnr buergerkonto mieternummer"
            ),
            (
                Cue.Order,
                "bestellung bestell bestellnummer bestellnr bestnr auftrag auftrags auftragsnummer auftragsnr auftragsbestaetigung order orders ordernumber"
            ),
            (
                Cue.Order,
                "ordernr orderno rechnung rechnungs rechnungsnummer rechnungsnr rgnr renr invoice invoices rechnungen beleg belegnummer belegnr receipt"
            ),
            (
                Cue.Order,
                "ticket ticketnummer ticketnr ticketid vorgang vorgangsnummer vorgangsnr fall case aktenzeichen az reklamation reklamationsnummer"
            ),
            (
                Cue.Order,
                "retoure retouren retourennummer rma return buchung buchungsnummer buchungsnr buchungscode booking reservierung reservierungsnummer"
            ),
            (
                Cue.Order,
                "reservation sendung sendungs sendungsnummer sendungsnr paket paketnummer pakete paketnr tracking trackingnummer trackingnr parcel"
            ),
            (
                Cue.Order,
                "shipment lieferschein lieferscheinnummer lieferung delivery consignment schaden schadensnummer schadennummer claim anfrage angebot"
            ),
            (
                Cue.Order,
                "angebotsnummer quote quotation transaktion transaktionsnummer transaction referenz referenznummer reference ref zahlungsreferenz"
            ),
            (Cue.Order, "stornonummer waybill dhl ups dpd hermes gls fedex purchase einkauf bon kassenbon kassenzettel quittung"),
            (
                Cue.Article,
                "artikel artikelnummer artikelnr artnr art artno item items itemnumber article product produkt produktnummer sku ean isbn gtin modell"
            ),
            (
                Cue.Article,
                "teile ersatzteile parts model modellnummer seriennummer seriennr serial serie typ type teilenummer ersatzteil ersatzteilnummer part geraet geraetenummer material"
            ),
            (Cue.Article, "pzn chargennummer batch lot hsn tsn farbe farbnummer color colour katalognummer imei uuid guid"),
            (
                Cue.Password,
                "passwort passwoerter passwd passwrt pw pwd kennwort kennwoerter passphrase password passwords passw codewort losungswort"
            ),
            (
                Cue.Password,
                "zugangspasswort wlanpasswort wifipasswort wlanschluessel netzwerkschluessel sicherheitsantwort sicherheitsfrage memorable geheimwort geheimnis maiden codephrase passphrasen pwort"
            ),
            (
                Cue.Secret,
                "wpa produktkey productkey licensekey secret api apikey accesskey token accesstoken bearer clientsecret lizenzschluessel licencekey privatekey seed recovery"
            ),
            (
                Cue.Pin,
                "pin pinnummer pincode geheimzahl geheimnummer passcode puk telefonpin kartenpin servicepin onlinepin keypad keysafe lockbox schluesseltresor schluesselbox schluesselkasten schluesselsafe zahlenschloss padlock bildschirmsperre displaysperre"
            ),
            (
                Cue.CardCheck,
                "cvc cvv cvc2 cvv2 cid kpn sicherheitscode sicherheitscodes pruefnummer pruefziffer kartenpruefnummer sicherheitsnummer kartenpruefziffer kartencode"
            ),
            (
                Cue.OneTimeCode,
                "phototan fototan qrtan itan etan tan mtan smstan pushtan chiptan otp code codes smscode emailcode bestaetigungscode verifizierungscode sicherheitscode einmalcode"
            ),
            (
                Cue.OneTimeCode,
                "einmalkennwort einmalpasswort zugangscode aktivierungscode freischaltcode authentifizierungscode logincode anmeldecode"
            ),
            (
                Cue.OneTimeCode,
                "verification authenticator onetime 2fa zweifaktor sicherheitscodes freigabecode pruefcode verifikationscode"
            ),
            (
                Cue.UserName,
                "benutzername benutzernamen nutzername nutzernamen username usernames user login loginname anmeldename userid benutzer nutzer nick logindaten zugangsdaten anmeldedaten credentials"
            ),
            (
                Cue.UserName,
                "nickname nutzerkennung benutzerkennung anmeldekennung userkennung useraccount spitzname handle insta instagram twitter skype discord"
            ),
            (
                Cue.UserName,
                "telegram tiktok snapchat facebook steam steamname gamertag mastodon github reddit ebayname screenname profilname accountname logon"
            ),
            (
                Cue.Birth,
                "geb gebdat gebdatum geburtsdatum geburtstag geboren geborene gebohren gebtag geburts geburtsdaten born birth birthday birthdate dob"
            ),
            (
                Cue.Access,
                "eingeloggt einloggen einlogge logge loggen loggt logged logging log signed signin angemeldet anmelden anmelde anmeldung forum community profil profile"
            ),
            (
                Cue.Access,
                "account accounts acc konto zugang zugaenge access handle board feld netflix basic auth curl registriert registered mitglied bot"
            ),
            (Cue.Birth, "bday birthdays welt altersnachweis gebort gebtdat birthyear geburtsjahr"),
            (
                Cue.Phone,
                "telefon telefonnummer telefonnr tel telnr telef fon fone handy handynummer handynr mobil mobilnummer mobilfunknummer mobilnr mobiltelefon"
            ),
            (
                Cue.Phone,
                "festnetz festnetznummer rueckruf rueckrufnummer rufnummer anruf anrufen anrufe durchwahl fax faxnummer phone telephone mobile cell"
            ),
            (
                Cue.Phone,
                "cellphone landline callback call ring whatsapp sms signal phonenumber telno mob telefonisch erreichbar erreichen ruf reach text dial rufen"
            ),
            (
                Cue.Iban,
                "iban bankverbindung kontoverbindung bankkonto lastschrift sepa ueberweisung konto bank abbuchung erstattungskonto bankdaten"
            ),
            (
                Cue.Card,
                "kreditkarte kreditkartennummer visa mastercard amex maestro kartennummer karte creditcard card cardnumber debitkarte girocard diners"
            ),
            (
                Cue.IdCard,
                "ausweis personalausweis personalausweisnummer ausweisnummer ausweisnr perso persoausweis idcard identitaetskarte persnr ausweisnummern"
            ),
            (
                Cue.IdCard,
                "identity identification personalausweisnr persnummer ausweiss idkarte eid aufenthaltstitel persoausweisnummer personummer"
            ),
            (
                Cue.Passport,
                "reisepass reisepassnummer reisepassnr pass passnummer passnr passport passports passportnumber passportno reisepaesse"
            ),
            (Cue.DrivingLicence, "fuehrerschein fuehrerscheinnummer fuehrerscheinnr fahrerlaubnis licence license driver driving"),
            (
                Cue.Tax,
                "steuerid steueridnr steueridentifikationsnummer steuernummer steuernr stnr idnr tin steueridentnummer steuer identifikationsnummer utr tax pps ppsn"
            ),
            (Cue.Tax, "steuerident steuerliche steuernummern"),
            (Cue.Vat, "ust ustid ustidnr umsatzsteuer umsatzsteuerid umsatzsteueridentifikationsnummer mwst vat uid vatid"),
            (
                Cue.Pension,
                "rentenversicherungsnummer rentenversicherung rentenversicherungsnr rvnr sozialversicherungsnummer sozialversicherung svnr sv svnummer"
            ),
            (Cue.Pension, "sozialversicherungsausweis nino ni insurance ssn rentennummer rvnummer socialsecurity sozialversicherungsnr"),
            (
                Cue.Health,
                "krankenversicherung krankenversicherungsnummer krankenversichertennummer versichertennummer versichertennr kvnr gesundheitskarte egk"
            ),
            (
                Cue.Health,
                "krankenkasse krankenkassennummer versichertenkarte nhs medicare gesundheitskarten kvnummer krankenversichertennr versicherten versichertenid"
            ),
            (
                Cue.Plate,
                "kennzeichen kennz nummernschild autokennzeichen kfz kfzkennzeichen plate numberplate registration licenseplate reg vrm autonummer"
            ),
            (
                Cue.Vehicle,
                "auto moped mofa roller motorroller escooter wohnmobil wohnwagen anhaenger bike motorbike motorcycle wagen fahrzeug pkw lkw motorrad unfall unfallgegner schaden parkplatz stellplatz car vehicle van permit parking penalty insured mot driving anwohnerparken parken"
            ),
            (
                Cue.Measure,
                "zaehlerstand stand zaehler meter reading eur euro euros cent dollar pound pounds kwh km kg uhr prozent percent seit menge stueck"
            ),
            (
                Cue.Measure,
                "ablesung gb mb betrag summe preis price amount total guthaben kilometerstand verbrauch plz postleitzahl blz bic swift"
            ),
            (
                Cue.Version,
                "version firmware release update build app ios android software windows treiber driver ver fw kernel fehler error fehlercode errorcode"
            ),
            (Cue.Version, "fehlernummer sqlstate code_fehler hotline servicenummer protokoll port"),
            (
                Cue.Voucher,
                "gutschein gutscheincode gutscheinnummer rabatt rabattcode voucher coupon couponcode promo promocode discount aktionscode vouchercode"
            ),
            (
                Cue.Voucher,
                "postcode zip qr qrcode barcode strichcode quellcode zipcode landcode countrycode dresscode sourcecode farbcode bluetoothcode"
            ),
            (Cue.NumberWord, "nummer nr no number num numer nummern numbers id kennung nro nos numero"),
            (
                Cue.Filler,
                "ist lautet lautete war waere is was are ja also nun jetzt neu neue neuer neues alte altes aktuell aktuelle meine mein mit my the der die"
            ),
            (
                Cue.Filler,
                "das den dem eine ein hier here folgende following unter unser unsere ihre ihr its it auf on under mir auch noch as wie hat has bisher bislang vorher frueher immer damals previously before hinten vorne jetzige aktueller key schluessel antwort answer word currently"
            ),
            (
                Cue.Filler,
                "soll sollte muss muesste waren wurde should lauten heisst beginnt your our new old zur zum von vom fuer for of to at bei und and diese dieser this"
            ),
            (Cue.Ip, "ip ipadresse ipv4 ipv6 ipaddress mac macadresse macaddress hardwareadresse"),
            (
                Cue.Month,
                "januar jan jaenner februar feb feber maerz mrz april apr mai juni jun juli jul august aug september sep sept oktober okt november nov dezember"
            ),
            (Cue.Month, "dez january february march mar may june july october oct december dec"),
            (
                Cue.Address,
                "adresse anschrift lieferadresse rechnungsadresse wohnhaft wohne wohnen wohnt wohnort strasse address live lives lieferanschrift"
            ),
            (
                Cue.Address,
                "postadresse hausnummer umgezogen umzug ziehe gezogen moved moving zustelladresse living postanschrift heimatadresse gewohnt adr anschr addr meldeadresse"
            ),
            (Cue.Link, "link url"),
            (Cue.AtWord, "at aet et aett ett aeht aed klammeraffe affenschwanz affenklammer affe atzeichen arroba arobase"),
            (Cue.DotWord, "punkt dot point pkt punkte"),
            (Cue.MailHost, "gmx gmail googlemail web yahoo hotmail outlook icloud freenet posteo arcor mailbox protonmail"),
        ];
}
