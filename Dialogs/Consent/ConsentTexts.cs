using CustomerBot.Cards.Consent;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Consent;

/// <summary>Says from the declaration of a purpose what the customer would agree to.</summary>
internal sealed class ConsentTexts(Declarations declarations, PublicAddress address)
{
    public string Title(string purposeId) => declarations[purposeId].Title(Languages.OfTurn);

    /// <summary>The whole question; the ledger records exactly this.</summary>
    public string Question(ConsentRequest request)
    {
        var purpose = declarations[request.PurposeId];
        var fields = string.Join(", ", purpose.Fields.Values.Select(field => field.Label.For(Languages.OfTurn)));
        var template = request.IsInPassing ? Texts.ConsentQuestionInPassing : Texts.ConsentQuestion;
        var question = template.With(
            Title(purpose.Id),
            purpose.Explanation(Languages.OfTurn),
            fields,
            Periods.Name(purpose.DeleteAfter),
            purpose.Consequence.For(Languages.OfTurn)
        );
        var age = purpose.MinimumAge is { } minimum ? Texts.ConsentMinimumAge.With(minimum) + " " : "";
        return $"{question} {age}\n\n{Texts.ConsentHowToAnswer}".Replace(" \n", "\n", StringComparison.Ordinal);
    }

    /// <summary>Who is younger cannot consent alone (Art. 8); null where age does not matter.</summary>
    public int? MinimumAge(string purposeId) => declarations[purposeId].MinimumAge;

    public Activity Card(ITurnContext turnContext, ConsentRequest request) =>
        ConsentCard.Create(turnContext.Activity.ChannelId, Title(request.PurposeId), Question(request));

    public Activity ShortCard(ITurnContext turnContext, string purposeId) =>
        ConsentCard.Create(turnContext.Activity.ChannelId, Title(purposeId), Texts.ConsentAskAgain.With(Title(purposeId)));

    /// <summary>What "learn more" shows (Art. 13).</summary>
    public string Details(string purposeId)
    {
        var purpose = declarations[purposeId];
        var fields = purpose.Fields.Values.Select(field => $"{field.Label.For(Languages.OfTurn)} ({field.WhatFor.For(Languages.OfTurn)})");
        return Texts.ConsentDetails.With(
            Title(purposeId),
            declarations.Controller.Name,
            purpose.LegalBasisIn(Languages.OfTurn),
            string.Join("; ", fields),
            Periods.Name(purpose.DeleteAfter),
            address.Of(declarations.Controller.PrivacyPageUrl)
        );
    }
}
