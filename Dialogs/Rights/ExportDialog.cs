using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Gives the person who writes a link to a copy of what this chat keeps (GDPR Art. 15, 20); nobody has to say who they are for it (Art. 11).</summary>
internal sealed class ExportDialog : RightDialog
{
    private readonly ExportLinks _links;
    private readonly DataExport _export;
    private readonly PublicAddress _address;

    public ExportDialog(ExportLinks links, DataExport export, PublicAddress address)
        : base(nameof(ExportDialog), nameof(Texts.RightsDownload))
    {
        _links = links;
        _export = export;
        _address = address;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [LinkStepAsync]));
    }

    private async Task<DialogTurnResult> LinkStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var turnContext = stepContext.Context;
        if ((await _export.PurposesAsync(turnContext.Subject(), cancellationToken)).Count == 0)
        {
            await turnContext.SayAsync(Texts.RightsViewNothing, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var link = await _links.CreateAsync(turnContext.Subject(), Languages.OfTurn, cancellationToken);
        await turnContext.SayAsync(
            Texts.ExportLink.With(_address.Of($"/data-export/{link}"), _links.GoodFor.TotalMinutes),
            [Texts.CustomerCopy],
            cancellationToken
        );
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
