using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Human;
using CustomerBot.Privacy;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>The interruptions that only say something.</summary>
internal sealed class Notices(Declarations declarations, HumanContact human, PublicAddress address, Languages languages)
{
    /// <summary>The message, or null when this interruption is no notice.</summary>
    public Activity? For(Interruption interruption) =>
        interruption switch
        {
            Interruption.Help => Message.With(Texts.HelpText, Texts.Topics, Texts.RequestCallback, Texts.Human),
            Interruption.Topics => Topics.Message(),
            Interruption.Human => human.Message(Texts.HumanText),
            Interruption.WithdrawWhat => Message.With(Texts.WithdrawWhich, Texts.WithdrawContract, Texts.WithdrawConsent),
            Interruption.Privacy => Privacy(),
            Interruption.Language => Message.With(Texts.LanguageText.With(string.Join(", ", languages.Names)), [.. languages.Names]),
            _ => null,
        };

    private Activity Privacy()
    {
        var conversation = declarations["conversation"];
        return Message.With(
            Texts.PrivacyText.With(
                declarations.Controller.Name,
                conversation.LegalBasisIn(Languages.OfTurn),
                Periods.Name(conversation.DeleteAfter),
                address.Of(declarations.Controller.PrivacyPageUrl)
            ),
            Texts.MyData
        );
    }
}
