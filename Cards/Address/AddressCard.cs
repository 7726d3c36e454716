using System.Globalization;
using Microsoft.Bot.Schema;

namespace CustomerBot.Cards.Address;

/// <summary>All parts of an address on one card. Its inputs are named as the fields of the form; without cards they are asked one by one.</summary>
public static class AddressCard
{
    private static readonly CardTemplate Template = CardTemplate.Load("address.card.json");

    private static readonly string[] Inputs = ["street", "houseNumber", "addition", "postalCode", "town", "country"];

    /// <summary>The card.</summary>
    /// <param name="formId">The form that the card belongs to; it comes back with what was entered.</param>
    /// <param name="known">What is known already, by the names of the inputs.</param>
    public static Attachment Create(string formId, IReadOnlyDictionary<string, string> known)
    {
        var values = new Dictionary<string, object>
        {
            ["language"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            ["form"] = formId,
            ["title"] = Texts.AddressCardTitle,
            ["streetLabel"] = Texts.AddressStreetLabel,
            ["streetError"] = Texts.AddressStreetUnclear,
            ["houseNumberLabel"] = Texts.AddressHouseNumberLabel,
            ["houseNumberError"] = Texts.AddressHouseNumberUnclear,
            ["additionLabel"] = Texts.AddressAdditionLabel,
            ["optional"] = Texts.Optional,
            ["postalCodeLabel"] = Texts.AddressPostalCodeLabel,
            ["postalCodeError"] = Texts.AddressPostalCodeUnclear,
            ["townLabel"] = Texts.AddressTownLabel,
            ["townError"] = Texts.AddressTownUnclear,
            ["countryLabel"] = Texts.AddressCountryLabel,
            ["countryError"] = Texts.AddressCountryUnclear,
            ["germany"] = Texts.CountryDE,
            ["austria"] = Texts.CountryAT,
            ["switzerland"] = Texts.CountryCH,
            ["send"] = Texts.AddressCardSend,
        };
        foreach (var input in Inputs)
        {
            values[input] = known.GetValueOrDefault(input, input == "country" ? "DE" : "");
        }

        return Template.Fill(values);
    }
}
