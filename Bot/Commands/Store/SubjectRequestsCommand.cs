using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Lists, closes, declines and extends the requests that people must answer within a month (GDPR Art. 12(3)).</summary>
internal static class SubjectRequestsCommand
{
    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = "Also those that were answered." };
        var json = StoreCommand.JsonOption();
        var command = new Command("requests", "List requests for rectification, restriction and objection, the one due first at the top.")
        {
            all,
            json,
            Change("close", "--answer", "What was done; the person reads it under \"my data\".", (r, n, t, c) => r.CloseAsync(n, t, c)),
            Change("decline", "--reason", "Why nothing was changed; the person reads it.", (r, n, t, c) => r.DeclineAsync(n, t, c)),
            Change("extend", "--reason", "Why two more months are needed; the person reads it.", (r, n, t, c) => r.ExtendAsync(n, t, c)),
        };
        command.SetAction((result, cancellationToken) => ListAsync(result.GetValue(all), result.GetValue(json), cancellationToken));
        return command;
    }

    private static Command Change(
        string name,
        string textName,
        string description,
        Func<DataSubjectRequests, string, string, CancellationToken, Task<DataSubjectRequest?>> change
    )
    {
        var number = new Argument<string>("number") { Description = "Number of the request, for example R-4KD7M2." };
        var text = new Option<string>(textName) { Description = description, Required = true };
        var command = new Command(name, $"{char.ToUpperInvariant(name[0])}{name[1..]} a request.") { number, text };
        command.SetAction(
            (result, cancellationToken) =>
                StoreCommand.RunAsync(
                    async services =>
                    {
                        var requests = services.GetRequiredService<DataSubjectRequests>();
                        var (asked, said) = (result.GetRequiredValue(number), result.GetRequiredValue(text));
                        var changed = await change(requests, asked, said, cancellationToken);
                        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
                        Console.WriteLine(changed is null ? $"No open request {asked}." : Line(changed, now));
                        return changed is null ? 1 : 0;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static Task<int> ListAsync(bool all, bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var requests = (await services.GetRequiredService<DataSubjectRequests>().AllAsync(cancellationToken))
                    .Where(request => all || request.ClosedAt is null)
                    .ToList();
                var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
                StoreCommand.Print(
                    requests,
                    json,
                    found => found.Select(request => Line(request, now)).DefaultIfEmpty("No open requests.")
                );
                return requests.Any(request => request.ClosedAt is null && request.DueAt < now) ? 1 : 0;
            },
            cancellationToken
        );

    private static string Line(DataSubjectRequest request, DateTimeOffset now)
    {
        var state = request switch
        {
            { ClosedAt: { } closed } => $"answered {closed:yyyy-MM-dd}",
            _ when request.DueAt < now => "OVERDUE",
            _ => $"{(request.DueAt - now).Days} days left",
        };
        string[] lines =
        [
            $"{request.Number}  {request.Kind}  due {request.DueAt:yyyy-MM-dd}  {state}",
            $"  person: {PersonArguments.Name(request.Person)}, language {request.Language}",
            $"  purpose: {request.PurposeId ?? "all"}; wish: {request.Wish ?? "-"}; contact: {request.Contact ?? "in the chat"}",
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
