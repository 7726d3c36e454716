namespace CustomerBot.Dialogs;

/// <summary>
/// Whole messages, folded (see Wording), that ask for a job of one's own rather than how it works in general: those go to the
/// content, whose answer offers the job as a button.
/// </summary>
internal static class OfferedWords
{
    public const string OrderStatus =
        "wo ist meine bestellung, wo ist mein paket, wo bleibt mein paket, wo bleibt meine bestellung, wo ist meine lieferung, "
        + "wo bleibt meine lieferung, wo ist meine sendung, wo ist meine ware, wo bleibt meine ware, wann kommt mein paket, "
        + "wann kommt meine bestellung, wann kommt meine lieferung, wann kommt meine ware, status meiner bestellung, "
        + "wie ist der status meiner bestellung, wie weit ist meine bestellung, bestellung verfolgen, sendung verfolgen, paket verfolgen, "
        + "sendungsverfolgung, mein paket ist noch nicht da, meine bestellung ist noch nicht da, bestellstatus abfragen, "
        + "bestellstatus abrufen, meine bestellungen, meine bestellung, lieferstatus, "
        + "where is my order, where is my parcel, where is my package, where is my delivery, when does my order arrive, "
        + "when will my order arrive, when will my parcel arrive, when does my parcel arrive, when will my package arrive, "
        + "status of my order, my order status, track my order, track my parcel, track my package, track order, my orders, my order, "
        + "wheres my order, wheres my parcel, wheres my package, has my order shipped, was my order shipped";

    public const string InvoiceCopy =
        "rechnung nochmal, rechnung noch mal, rechnung noch einmal, rechnung nochmals, rechnung nochmal senden, "
        + "rechnung nochmal schicken, rechnung noch mal schicken, rechnung noch einmal schicken, rechnung erneut senden, "
        + "rechnungskopie, kopie der rechnung, kopie meiner rechnung, rechnung als kopie, meine rechnung nochmal, "
        + "ich brauche meine rechnung, ich brauche meine rechnung nochmal, ich brauche die rechnung nochmal, ich brauche eine rechnungskopie, "
        + "ich brauche eine kopie meiner rechnung, rechnung anfordern, rechnung senden, rechnung schicken, schicken sie mir die rechnung, "
        + "schicken sie mir bitte die rechnung, meine rechnung ist weg, ich habe meine rechnung verloren, ich finde meine rechnung nicht, "
        + "meine rechnungen, "
        + "invoice again, invoice copy, copy of my invoice, copy of the invoice, a copy of my invoice, send my invoice, "
        + "send me my invoice, send me the invoice, send invoice again, send my invoice again, resend invoice, resend my invoice, "
        + "i need my invoice, i need my invoice again, i need a copy of my invoice, i lost my invoice, i cannot find my invoice, "
        + "i cant find my invoice, my invoices";
}
