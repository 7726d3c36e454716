namespace CustomerBot.Dialogs.Consent;

/// <summary>The phrases a consent answer is made of, folded (see Wording), German and English, with dialect and common slips.</summary>
internal static class ConsentPhrases
{
    /// <summary>Each is a clear yes on its own. "Ok", "passt" and "von mir aus" are not here: they can mean "I have read that".</summary>
    public static readonly string[] Yes =
    [
        .. Split("ja, jaa, jo, joo, jep, jepp, jap, japp, jup, jupp, jawohl, jawoll, yes, yess, yep, yepp, yup, yeah, yea, aye"),
        .. Split(
            "klar, klaro, na klar, aber klar, klar doch, logo, na logo, logisch, natuerlich, na tuerlich, natuerli, selbstverstaendlich"
        ),
        .. Split(
            "freilich, sicher, sicherlich, aber sicher, aber ja, aber natuerlich, gern, gerne, sehr gern, sehr gerne, aber gern, aber gerne"
        ),
        .. Split("einverstanden, ich bin einverstanden, bin einverstanden, ich stimme zu, stimme zu, stimm zu, zugestimmt, zustimmen"),
        .. Split(
            "ich stimme dem zu, ich stimme der speicherung zu, ich willige ein, willige ein, willige ich ein, einwilligen, ich erlaube es, ich erlaube das, erlaubt, genehmigt, akzeptiert, akzeptiere"
        ),
        .. Split(
            "akzeptieren, ich gebe meine einwilligung, ich gebe meine zustimmung, meine einwilligung haben sie, meine zustimmung haben sie"
        ),
        .. Split("ihr duerft das, sie duerfen das, das duerfen sie, das duerft ihr, ihr duerft, sie duerfen, du darfst, du darfst das"),
        .. Split("agree, agreed, i agree, i do agree, i consent, consent given, accept, accepted, i accept, sure, sure thing, of course"),
        .. Split("certainly, absolutely, definitely, go ahead, please do, you may, you have my consent, by all means, i give my consent"),
        .. Split("ja einverstanden, jo eh, jo freili, freili, sischer, sicha, jawui"),
    ];

    /// <summary>Each is a refusal.</summary>
    public static readonly string[] No =
    [
        .. Split(
            "nein, neein, nei, noi, noe, nee, ne, nae, naa, nope, nop, no, nah, nay, nein nein, no no, nein danke, no thanks, no thank you"
        ),
        .. Split(
            "nicht, lieber nicht, besser nicht, eher nicht, bitte nicht, jetzt nicht, nicht jetzt, nich, lieber nich, lieber net, net, nix da"
        ),
        .. Split(
            "nicht einverstanden, ich bin nicht einverstanden, bin nicht einverstanden, ich stimme nicht zu, stimme nicht zu, stimm nicht zu"
        ),
        .. Split(
            "ich stimme dem nicht zu, lehne ich ab, ich lehne ab, lehne ab, ablehnen, abgelehnt, lehne das ab, ich lehne das ab, verweigert, ich verweigere, ich willige nicht ein"
        ),
        .. Split("auf keinen fall, auf gar keinen fall, keinesfalls, keineswegs, niemals, nie, nie im leben, nie und nimmer, sicher nicht"),
        .. Split(
            "ganz sicher nicht, bestimmt nicht, natuerlich nicht, klar nicht, gewiss nicht, kommt nicht in frage, kommt nicht infrage"
        ),
        .. Split(
            "vergiss es, vergessen sie es, lass mal, lass es, lassen sie es, lassen sie das, muss nicht sein, kein interesse, keine lust"
        ),
        .. Split(
            "kein bedarf, keine zustimmung, keine einwilligung, das will ich nicht, will ich nicht, ich will nicht, ich will das nicht"
        ),
        .. Split(
            "das moechte ich nicht, moechte ich nicht, ich moechte nicht, ich moechte das nicht, das ist mir nicht recht, nicht speichern"
        ),
        .. Split(
            "nichts speichern, bloss nicht, blos nicht, um gottes willen nicht, untersteh dich, untersagt, verboten, nicht gern, nicht gerne"
        ),
        .. Split(
            "decline, i decline, declined, refuse, i refuse, refused, reject, rejected, i do not agree, i dont agree, i disagree, disagree"
        ),
        .. Split(
            "do not agree, dont agree, not agreed, i do not consent, i dont consent, i do not accept, i dont accept, i do not want that"
        ),
        .. Split("i dont want that, i do not want this, i dont want this, i dont want to, dont want to, rather not, i would rather not"),
        .. Split(
            "id rather not, not now, not really, no way, never, never ever, absolutely not, definitely not, certainly not, of course not"
        ),
        .. Split(
            "please dont, please do not, dont, do not, do not keep, dont keep, not interested, no chance, hell no, forget it, id prefer not to"
        ),
    ];

    /// <summary>Say nothing alone; may stand beside a yes or a no.</summary>
    public static readonly string[] Filler =
    [
        .. Split(
            "bitte, danke, danke schoen, dankeschoen, vielen dank, ich, bin, damit, dazu, das, es, hiermit, ok, okay, passt, das passt"
        ),
        .. Split(
            "in ordnung, das ist in ordnung, ist in ordnung, ist ok, das ist ok, ist okay, das ist okay, fuer mich, da, machen sie das"
        ),
        .. Split(
            "machen sie, mach das, mach, gut, also, dann, hallo, so, mir, dem, der speicherung, sie, ihnen, ihr, mit, dafuer, meine daten"
        ),
        .. Split(
            "please, thanks, thank you, to that, to this, that, this, with that, with this, it, thats fine, that is fine, fine, i am, im, do it"
        ),
        .. Split("you can, my data, for me, hello, so, well"),
    ];

    /// <summary>Sound like an answer and promise nothing, or mock one.</summary>
    public static readonly string[] Hedge =
    [
        .. Split("ja ja, jaja, ja ja ja, yes yes, yeah yeah, yeah right, kein problem, no problem, no worries, nicht schlecht, not bad"),
        .. Split("warum nicht, wieso nicht, why not, von mir aus, meinetwegen, wenns sein muss, wenn es sein muss, eh klar, alles klar"),
        .. Split(
            "nicht unbedingt, nicht sicher, not sure, ich bin nicht sicher, bin nicht sicher, im not sure, i am not sure, ja nein, nein ja"
        ),
        .. Split(
            "no doubt, nichts dagegen, ich habe nichts dagegen, hab nichts dagegen, keine einwaende, i do not mind, i dont mind, dont mind"
        ),
        .. Split(
            "ja klar doch, ja oder nein, yes or no, wie sie meinen, wie ihr meint, wie sie wollen, wie ihr wollt, egal, mir egal, ist mir egal"
        ),
    ];

    /// <summary>Yes words long enough that one slip cannot turn another word into them.</summary>
    public static readonly string[] YesDespiteSlip =
    [
        "einverstanden",
        "natuerlich",
        "selbstverstaendlich",
        "akzeptiert",
        "akzeptiere",
        "absolutely",
        "certainly",
        "definitely",
    ];

    /// <summary>Questions that the details of the consent answer.</summary>
    public static readonly string[] Details =
    [
        .. Split(
            "mehr erfahren, mehr, details bitte, mehr info, mehr infos, mehr informationen, details, einzelheiten, naeheres, genauer, was genau, infos"
        ),
        .. Split(
            "erklaerung, erklaeren sie das, learn more, more, more info, more information, more details, tell me more, explain, info, why, how so"
        ),
        .. Split(
            "warum, wieso, weshalb, wofuer, wozu, wofuer denn, wozu denn, warum denn, what for, what exactly, which data, welche daten"
        ),
    ];

    /// <summary>Openings of questions about the consent itself.</summary>
    public static readonly string[] DetailsOpenings =
    [
        .. Split(
            "was macht ihr, was machen sie, was passiert, was geschieht, was wird gespeichert, was speichert, was speichern, welche daten"
        ),
        .. Split(
            "wofuer brauch, wozu brauch, warum brauch, wofuer ist, wozu ist, warum wollen, warum wollt, warum muss, wie lange speicher, wie lange wird"
        ),
        .. Split(
            "wie lange bleib, wer bekommt, wer sieht, wer kriegt, wer liest, wo wird, wo werden, wo speicher, gebt ihr, geben sie, wie sicher"
        ),
        .. Split("wann loesch, wann wird, ist das sicher, ist das freiwillig, muss ich, kann ich das widerrufen, kann ich spaeter"),
        .. Split(
            "what do you do, what happens, what will you do, what data, what is stored, which data, why do you need, why do you want, how long do you keep"
        ),
        .. Split(
            "how long will you keep, how long is it kept, how long is it stored, how long are they kept, who gets, who sees, who can see, who reads, where is it stored, where do you, do you share, is it safe, is this safe, do i have to"
        ),
        .. Split("can i withdraw, can i take back, when do you delete, what is it for, whats it for, why should i"),
    ];

    private static string[] Split(string phrases) => phrases.Split(", ");
}
