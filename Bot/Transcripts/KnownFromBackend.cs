using CustomerBot.Backend;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Transcripts;

/// <summary>The proven customer in the forms in which people write it.</summary>
internal static class KnownFromBackend
{
    private const int ShortestLocalPart = 5;

    public static IEnumerable<KnownDetail> Of(Customer customer) =>
        [
            .. Number(customer.Number),
            .. Name(customer.Name),
            .. Email(customer.Email),
            .. Address(customer.Address),
            .. Values(PersonalDataKind.Phone, customer.Phone),
        ];

    /// <summary>Many leave out the letters in front.</summary>
    private static IEnumerable<KnownDetail> Number(CustomerNumber number) =>
        Values(PersonalDataKind.CustomerNumber, number.Value, string.Concat(number.Value.Where(char.IsAsciiDigit)));

    private static IEnumerable<KnownDetail> Name(string name) =>
        Values(PersonalDataKind.Person, name, string.Join(' ', name.Split(' ').Reverse()));

    private static IEnumerable<KnownDetail> Email(string address)
    {
        var local = address[..Math.Max(0, address.IndexOf('@', StringComparison.Ordinal))];
        return Values(PersonalDataKind.Email, address, local.Length >= ShortestLocalPart ? local : null);
    }

    private static IEnumerable<KnownDetail> Address(PostalAddress address) =>
        Values(
            PersonalDataKind.Address,
            $"{address.Street} {address.HouseNumber}",
            $"{Shortened(address.Street)} {address.HouseNumber}",
            address.Street,
            Shortened(address.Street),
            $"{address.PostalCode} {address.Town}",
            address.PostalCode,
            address.Town,
            address.Addition
        );

    /// <summary>"Hafenstraße" and "Hafenstrasse" are "Hafenstr" to most.</summary>
    private static string Shortened(string street) =>
        street.Replace("straße", "str", StringComparison.OrdinalIgnoreCase).Replace("strasse", "str", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<KnownDetail> Values(PersonalDataKind kind, params IEnumerable<string?> values) =>
        values.Where(value => !string.IsNullOrEmpty(value)).Distinct().Select(value => new KnownDetail(kind, value!));
}
