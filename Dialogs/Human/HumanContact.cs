using CustomerBot.Privacy;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Human;

/// <summary>How to reach people: phone, e-mail, hours, or a callback. The same wherever it is shown.</summary>
internal sealed class HumanContact(Declarations declarations)
{
    public string Hours => declarations.Controller.ServiceHours(Languages.OfTurn);

    /// <summary>The message.</summary>
    /// <param name="text">A text with gaps for phone, e-mail and hours.</param>
    public Activity Message(string text) => Cards.Message.With(Fill(text), Texts.RequestCallback);

    /// <summary>Fills the gaps for phone, e-mail and hours.</summary>
    public string Fill(string text) => text.With(declarations.Controller.ContactPhone, declarations.Controller.ContactEmail, Hours);
}
