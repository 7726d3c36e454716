using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Identity;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Cancellation;

/// <summary>The fields of § 312k(2) no. 1 BGB: contract, person, address for the receipt, kind and end.</summary>
internal sealed class CancellationForm
{
    private const string Contract = "contract";
    private const string Kind = "kind";
    private const string End = "end";

    private readonly TimeProvider _clock;

    public CancellationForm(SideQuestions sideQuestions, KnownCustomer known, TimeProvider clock)
    {
        _clock = clock;
        Dialog = new FormDialog(
            nameof(CancellationForm),
            new(nameof(Texts.CancellationSummary), nameof(Texts.CancellationConfirm)),
            sideQuestions,
            ContractField,
            KindField,
            EndField,
            DeclarationFields.Name,
            DeclarationFields.Email
        )
        {
            Known = DeclarationFields.KnownTo(known),
        };
    }

    public FormDialog Dialog { get; }

    private static FormField ContractField =>
        new(Contract)
        {
            Label = () => Texts.CancellationContractLabel,
            Ask = () => Texts.CancellationContract,
            Read = ContractReference.Read,
            Unclear = () => Texts.CancellationContractUnclear,
            Why = () => Texts.CancellationContractWhy,
        };

    private static FormField KindField =>
        new(Kind)
        {
            Label = () => Texts.CancellationKindLabel,
            Ask = () => Texts.CancellationKind,
            Buttons = () => [Texts.CancellationOrdinary],
            Read = CancellationKindText.Read,
            Show = ShowKind,
            Unclear = () => Texts.CancellationKindUnclear,
            Why = () => Texts.CancellationKindWhy,
        };

    private FormField EndField =>
        new(End)
        {
            Label = () => Texts.CancellationEndLabel,
            AlsoCalled = "ende, ende des vertrags, end, end date, termin, datum, date",
            Ask = () => Texts.CancellationEnd,
            Buttons = () => [Texts.CancellationAsap],
            Read = text => EndDate.Read(text, Moments.Today(_clock)),
            Show = ShowEnd,
            Unclear = () => Texts.CancellationEndUnclear.With(Moments.Name(LastDayOfYear())),
            Why = () => Texts.CancellationEndWhy,
        };

    public static CancellationDeclaration DeclarationOf(Draft draft)
    {
        var isOrdinary = draft[Kind] == CancellationKindText.Ordinary;
        return new(
            draft[DeclarationFields.NameKey],
            draft[Contract],
            draft[DeclarationFields.EmailKey],
            isOrdinary ? CancellationKind.Ordinary : CancellationKind.Extraordinary,
            isOrdinary ? null : draft[Kind],
            EndDate.Parse(draft[End]),
            Languages.OfTurn
        );
    }

    /// <summary>What was declared, line by line.</summary>
    public static string Content(Draft draft) =>
        string.Join(
            '\n',
            Texts.FormLine.With(Texts.CancellationContractLabel, draft[Contract]),
            Texts.FormLine.With(Texts.CancellationKindLabel, ShowKind(draft[Kind])),
            Texts.FormLine.With(Texts.CancellationEndLabel, ShowEnd(draft[End])),
            Texts.FormLine.With(Texts.CallbackNameLabel, draft[DeclarationFields.NameKey])
        );

    private static string ShowKind(string kind) =>
        kind == CancellationKindText.Ordinary ? Texts.CancellationOrdinary : Texts.CancellationImportant.With(kind);

    private static string ShowEnd(string end) => EndDate.Parse(end) is { } day ? Moments.Name(day) : Texts.CancellationAsap;

    private DateOnly LastDayOfYear() => new(Moments.Today(_clock).Year, 12, 31);
}
