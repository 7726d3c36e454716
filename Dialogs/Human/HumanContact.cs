using CustomerBot.Dialogs.Language;
using CustomerBot.Privacy;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Human;

/// <summary>How to reach people: phone, e-mail, hours, or a callback. The same wherever it is shown.</summary>
internal sealed class HumanContact(Declarations declarations)
{
    public string Hours => declarations.Controller.ServiceHours(Languages.OfTurn);

    /// <summary>The message.</summary>
    /// <param name="text">A text with gaps for phone, e-mail and hours.</param>
    public Activity Message(string text)
    {
        var controller = declarations.Controller;
        return Cards.Message.With(text.With(controller.ContactPhone, controller.ContactEmail, Hours), Texts.RequestCallback);
    }
}
