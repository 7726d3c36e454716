namespace CustomerBot.Tests.Redaction;

/// <summary>Addresses as they are written from Sylt to Innsbruck and from Leeds to Dublin, and numbers behind words that only look like streets.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("wir wohnen an der alten mühle 3", "wir wohnen [Adresse 1]")]
    [InlineData("Str. des Friedens 40, 07743 Jena", "[Adresse 1], [Adresse 2]")]
    [InlineData("C3, 12, 68159 Mannheim", "[Adresse 1], [Adresse 2]")]
    [InlineData("Schlossgasse Nr. 7, 97070 Würzburg", "[Adresse 1], [Adresse 2]")]
    [InlineData("bitte gewerbepark süd 14, 16816 neuruppin", "bitte [Adresse 1], [Adresse 2]")]
    [InlineData("an: Op de Hoof 3, 25980 Sylt", "an: [Adresse 1], [Adresse 2]")]
    [InlineData("Hinterm Dorf 6", "[Adresse 1]")]
    [InlineData("Hauptstr. 5a-c", "[Adresse 1]")]
    [InlineData("ich wohne Kirchgasse zwölf, acht null drei drei eins München", "ich wohne [Adresse 1], [Adresse 2]")]
    [InlineData("Packstation 117, Postnummer 83340192, 04315 Leipzig", "Packstation 117, Postnummer [Kundennummer 1], [Adresse 1]")]
    [InlineData("to 10 Pier Approach, Southend SS1 2YQ", "to [Adresse 1], [Adresse 2]")]
    [InlineData("22 Wharf Street, Newcastle upon Tyne NE6 1QQ", "[Adresse 1], [Adresse 2]")]
    [InlineData("3 Drumcliff Road / Dublin D04 X8P2", "[Adresse 1] / [Adresse 2]")]
    [InlineData("Plot 14, Jubilee Road, please", "[Adresse 1], please")]
    [InlineData("forty-two Elm Street", "[Adresse 1]")]
    [InlineData("ship to 48 Larkspur Avenue, Reading RG1 8HT", "ship to [Adresse 1], [Adresse 2]")]
    [InlineData("88 Wattle Grove Rd to Lot 5 Creekside Dr", "[Adresse 1] to [Adresse 2]")]
    [InlineData("Postfach 20 11 40, 48092 Münster", "[Adresse 1], [Adresse 2]")]
    [InlineData("Ship to: PO Box 3316", "Ship to: [Adresse 1]")]
    [InlineData("Ich wohne in der Hinteren Bleiche, ohne Nummer", "Ich wohne in der [Adresse 1], ohne Nummer")]
    [InlineData("der Hausmeister ist Bgm.-Reuter-Pl. 8", "der Hausmeister ist [Adresse 1]")]
    [InlineData("Hausnr.: 17", "Hausnr.: [Adresse 1]")]
    public void Are_found_whole(string text, string expected) => Redactors.Standard.Redact(text).ShouldBe(expected);

    [Theory]
    [InlineData("Modell Berghof 200")]
    [InlineData("3 Green Fields jam jars")]
    [InlineData("Platzkarte Wagen 12 Platz 43")]
    [InlineData("am markt 3 euro gespart")]
    [InlineData("Raum 12 im Haus 3")]
    [InlineData("Warteschleife 50 Minuten")]
    [InlineData("am Geldautomat 3x gedrückt")]
    [InlineData("Euer Laden in der Gartenstraße ist schön")]
    public void Other_numbers_stay(string text) => Redactors.Standard.Redact(text).ShouldBe(text);
}
