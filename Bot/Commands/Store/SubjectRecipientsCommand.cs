using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Lists and closes the tasks to tell recipients of erasures, rectifications and limits (GDPR Art. 19).</summary>
internal static class SubjectRecipientsCommand
{
    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = "Also those that were done." };
        var request = new Option<string?>("--request")
        {
            Description = "Only of this request or receipt, done or not: what to tell a person who asks (Art. 19 sentence 2).",
        };
        var language = StoreCommand.LanguageOption();
        var json = StoreCommand.JsonOption();
        var command = new Command("recipients", "List the recipients that must be told, the one due first at the top.")
        {
            all,
            request,
            language,
            json,
            Close(),
        };
        command.SetAction(
            (result, cancellationToken) =>
                ListAsync(
                    result.GetValue(all),
                    result.GetValue(request),
                    (result.GetRequiredValue(language), result.GetValue(json)),
                    cancellationToken
                )
        );
        return command;
    }

    private static Command Close()
    {
        var number = new Argument<string>("number") { Description = "Number of the task, for example N-4KD7M2." };
        var answer = new Option<string>("--answer")
        {
            Description = "What was done, or why it is impossible or would take a disproportionate effort.",
            Required = true,
        };
        var command = new Command("close", "Record that a recipient was told.") { number, answer };
        command.SetAction(
            (result, cancellationToken) =>
                StoreCommand.RunAsync(
                    async services =>
                    {
                        var notices = services.GetRequiredService<RecipientNotices>();
                        var asked = result.GetRequiredValue(number);
                        var closed = await notices.CloseAsync(asked, result.GetRequiredValue(answer), cancellationToken);
                        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
                        Console.WriteLine(closed is null ? $"No open task {asked}." : Line(closed, "de", now));
                        return closed is null ? 1 : 0;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static Task<int> ListAsync(bool all, string? request, (string Language, bool Json) form, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var notices = (await services.GetRequiredService<RecipientNotices>().AllAsync(cancellationToken))
                    .Where(notice => request is null || notice.Request == request)
                    .Where(notice => all || request is not null || notice.ClosedAt is null)
                    .ToList();
                var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
                StoreCommand.Print(
                    notices,
                    form.Json,
                    found => found.Select(notice => Line(notice, form.Language, now)).DefaultIfEmpty("No recipients to tell.")
                );
                return notices.Exists(notice => notice.ClosedAt is null && notice.DueAt < now) ? 1 : 0;
            },
            cancellationToken
        );

    private static string Line(RecipientNotice notice, string language, DateTimeOffset now)
    {
        var state = notice switch
        {
            { ClosedAt: { } closed } => $"done {closed:yyyy-MM-dd}: {notice.Outcome}",
            _ when notice.DueAt < now => "OVERDUE",
            _ => $"{(notice.DueAt - now).Days} days left",
        };
        string[] lines =
        [
            $"{notice.Number}  {notice.Kind}  due {notice.DueAt:yyyy-MM-dd}  {state}",
            $"  tell: {notice.RecipientName(language)}; about: {string.Join(", ", notice.PurposeIds)}, of {notice.Request}",
            $"  references: {(notice.References.Count == 0 ? "none" : string.Join(", ", notice.References))}; "
                + $"person: {PersonArguments.Name(notice.Person)}",
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
