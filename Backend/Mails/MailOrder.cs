using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>A mail that waits for the relay.</summary>
[JsonDerivedType(typeof(Code), "code")]
[JsonDerivedType(typeof(Warning), "warning")]
[JsonDerivedType(typeof(Ready), "ready")]
internal abstract record MailOrder
{
    private MailOrder() { } // closed: these three and no other

    /// <summary>A one-time code. Without a customer there is nothing to send, and what is stored and done is the same.</summary>
    /// <remarks>
    /// The code itself waits here, sealed, until the relay has it. Who can open the seal can also get the key under which codes are
    /// hashed, and then tries all million of them in no time: a hash would protect no better.
    /// </remarks>
    public sealed record Code(bool IsWanted, string To, string Name, string Digits, string Language, DateTimeOffset Until) : MailOrder
    {
        private const string Nobody = "nobody@invalid";

        public static Code For(Customer? customer, string digits, string language, DateTimeOffset until) =>
            new(customer is not null, customer?.Email ?? Nobody, customer?.Name ?? Nobody, digits, language, until);

        public override string ToString() => nameof(Code);
    }

    /// <summary>Somebody used up the tries of a code.</summary>
    public sealed record Warning(CustomerNumber? Customer, DateTimeOffset At) : MailOrder
    {
        public override string ToString() => nameof(Warning);
    }

    /// <summary>A finished mail, for example the receipt of a job.</summary>
    public sealed record Ready(Mail Mail) : MailOrder
    {
        public override string ToString() => nameof(Ready);
    }
}
