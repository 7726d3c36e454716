using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Cues;

/// <summary>What stands before "-nummer", "-code", "-karte" and the like in compounds, folded, with and without its joining "s" or "n".</summary>
internal static class CompoundStems
{
    private static readonly WordTable<Cue> _stems = Build();

    public static bool TryFind(ReadOnlySpan<char> stem, out Cue cue) => _stems.TryGetValue(WordHash.OfFolded(stem), out cue);

    /// <summary>What a head can be: a "Kundenkarte" has a number, a "Telefonkarte" is no telephone.</summary>
    public static Cue Allowed(string head) =>
        head switch
        {
            "konto" or "ausweis" or "zeichen" => Cue.Customer | Cue.IdCard | Cue.Order | Cue.UserName,
            "karte" => Cue.Customer | Cue.Card | Cue.Health,
            "pass" => Cue.Passport,
            "wort" => Cue.Password,
            "schluessel" => Cue.Secret | Cue.Password | Cue.OneTimeCode,
            "faktor" => Cue.OneTimeCode,
            "referenz" => Cue.Customer | Cue.Order,
            "schloss" => Cue.Pin,
            "key" => Cue.Secret | Cue.Password | Cue.OneTimeCode,
            "versicherung" => Cue.Health | Cue.Pension | Cue.Customer,
            "kombination" => Cue.Pin,
            "name" => Cue.UserName,
            "datum" => Cue.Birth,
            "code" or "codes" => ~(Cue.Customer | Cue.Phone | Cue.Order | Cue.Article | Cue.UserName | Cue.Secret),
            "kennung" => ~(Cue.Pin | Cue.Password | Cue.Secret),
            "nummer" or "nummern" or "numer" or "nr" or "kennzahl" or "number" or "id" => ~(
                Cue.Pin | Cue.Password | Cue.Secret | Cue.UserName | Cue.OneTimeCode
            ),
            _ => ~Cue.None,
        };

    private static IEnumerable<(Cue Cue, string Stems)> All =>
        [
            (
                Cue.Customer,
                "kunde kunden kd kdn vertrag vertrags vt mitglied mitglieder mitgl police policen versicherung versicherungs versicherungsschein vers vs patient patienten pat personal"
            ),
            (
                Cue.Customer,
                "matrikel mandant mandanten debitor debitoren kreditor geschaeftspartner gp partner schueler studenten studierenden student teilnehmer beitrag beitrags mieter miet gast gaeste"
            ),
            (
                Cue.Customer,
                "leser lese bibliothek bibliotheks buecherei bonus treue vorteils stamm stammkunden club payback bahncard vielflieger miles rahmen depot darlehen darlehens kredit"
            ),
            (
                Cue.Customer,
                "kredits bauspar spar konto buerger abo abonnement abonnenten kassen akten fall nutzer benutzer anschluss verbraucher verbrauchs abnahme zaehlpunkt"
            ),
            (
                Cue.Customer,
                "bewerber mitarbeiter dienst dienstausweis schwerbehinderten behinderten haendler lieferanten spender halter besitzer eigentuemer betreuungs klienten bewohner"
            ),
            (
                Cue.Customer,
                "customer client policy member membership contract account acct acc subscriber patient hospital staff payroll employee student pupil library loyalty rewards clubcard"
            ),
            (
                Cue.Customer,
                "agreement enrolment enrollment beneficiary claimant applicant candidate passenger resident cust cus frequent nectar avios flyer tenancy tenant rent supply payer policyholder donor guest mpan mprn mrn plan borrower reader mandate mandats glaeubiger teilnehmer"
            ),
            (
                Cue.Order,
                "bestell bestellung bestellungs auftrag auftrags rechnung rechnungs rg re sendung sendungs paket trackings tracking vorgang vorgangs ticket buchung buchungs reservierung"
            ),
            (
                Cue.Order,
                "reservierungs retouren retoure rueck ruecksende liefer lieferschein angebot angebots beleg transaktion transaktions schaden schadens storno anfrage referenz reklamations"
            ),
            (
                Cue.Order,
                "flug zug bus linien sitz sitzplatz platz zimmer raum haus wagen gleis abteil kabinen seiten kapitel warte los start rueckennummern tisch stellplatz stand bahn tor spind"
            ),
            (
                Cue.Order,
                "order booking reservation invoice tracking shipment parcel ref case claim flight train seat room gate platform page bus house flat unit track quote receipt issue"
            ),
            (
                Cue.Order,
                "bearbeitungs gutschrifts mahnungs abhol auslieferungs versand container bordkarten fahrschein fahrkarten parkschein eintritts veranstaltungs termin antrags projekt"
            ),
            (
                Cue.Article,
                "artikel art serien ser modell mod typ teile ersatzteil teil produkt material chargen charge farb farbton katalog geraete gerate e fd item product serial model part batch"
            ),
            (
                Cue.Article,
                "zaehler stromzaehler gaszaehler lot sku fahrgestell fabrik fabrikations design bau baureihen spiel dichtungs chassis vin"
            ),
            (Cue.Version, "fehler stoerungs stoer versions build release kanal port error fault stoerungscode revisions"),
            (
                Cue.Voucher,
                "gutschein rabatt aktions promo coupon qr bar strich post farb laender landes land vorwahl dress quell source swift bic sort zip area paint promotion discount gift voucher werbe"
            ),
            (Cue.Voucher, "vorteils geschenk empfehlungs flughafen waehrungs branchen"),
            (
                Cue.Password,
                "pass kenn code safe safety secret memorable magic zauber geheim losungs loesungs sicherheits kontroll merk security schutz zugangs ausweich sicherungs master notfall stichwort"
            ),
            (
                Cue.Secret,
                "produkt product software windows office wlan wifi fi netzwerk netz lizenz produktlizenz api wiederherstellungs wpa router hotspot entsperr verschluesselungs network wireless security"
            ),
            (
                Cue.Pin,
                "tuer haustuer wohnungstuer tor garagen garage alarm alarmanlage alarmanlagen tresor safe schliessfach zahlen schloss schluesselkasten schluesseltresor schluesselbox eingangs"
            ),
            (
                Cue.Pin,
                "fahrrad koffer bildschirm display vorhaenge zahlenschloss geheim karten sim handy geraete door gate entry lock alarm safe keypad padlock unlock entrance keysafe key bike fahrrad lockbox combination koffer suitcase cycle zahlen"
            ),
            (
                Cue.OneTimeCode,
                "zweite zweiter zweiten second bestaetigungs bestaetigung verifizierungs verifizierung verifikations einmal freischalt aktivierungs authentifizierungs sms push login anmelde zugangs pruef freigabe"
            ),
            (
                Cue.OneTimeCode,
                "abhol paketstation packstation photo foto itan verification confirmation activation security authentication access auth kontroll registrierungs"
            ),
            (
                Cue.UserName,
                "benutzer nutzer login anmelde user profil account spieler anzeige chat forum forums foren mitglieds steam ebay xbox psn insta instagram display screen twitch discord gamer"
            ),
            (
                Cue.Phone,
                "telefon tel handy mobil mobilfunk ruf rueckruf fax festnetz whatsapp privat notfall notruf kontakt durchwahl phone mobile contact telephone landline cell daytime"
            ),
            (Cue.Tax, "steuer st steuerident steueridentifikations tax utr"),
            (Cue.Pension, "rentenversicherungs renten rv sv sozialversicherungs insurance ni"),
            (Cue.Health, "krankenversicherungs krankenversicherten krankenkassen kv versicherten gesundheits nhs"),
            (Cue.IdCard, "ausweis personalausweis perso personalausweis identity aufenthaltstitel"),
            (Cue.Passport, "reise reisepass pass kinderreise diplomaten passport"),
            (Cue.DrivingLicence, "fuehrerschein fs fahrerlaubnis licence license driving"),
            (Cue.Card, "kredit kreditkarten ec giro bank debit visa card"),
            (Cue.Iban, "iban bankkonto girokonto"),
            (Cue.Birth, "geburts geb birth"),
        ];

    /// <summary>A stem that stands in several lines has all their cues; the head allows what it can be.</summary>
    private static WordTable<Cue> Build()
    {
        var stems = new Dictionary<ulong, Cue>();
        foreach (var (cue, words) in All)
        {
            foreach (var word in words.Split(' '))
            {
                Add(stems, word, cue);
                if (word.Length >= 5)
                {
                    Add(stems, word + "s", cue);
                    Add(stems, word + "n", cue);
                    Add(stems, word + "en", cue);
                }
            }
        }

        return new(stems);
    }

    private static void Add(Dictionary<ulong, Cue> stems, string word, Cue cue)
    {
        var hash = WordHash.OfFolded(word);
        stems[hash] = stems.GetValueOrDefault(hash) | cue;
    }
}
