using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Builder;
using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>Plays the scenarios of the family <c>http</c>: requests to an adapter, and its calls to the connector.</summary>
internal sealed class HttpScenarios : IDisposable
{
    private readonly List<string> _log = [];
    private readonly GoldenScenario _scenario;
    private readonly AdapterServer _server;
    private readonly ConnectorStandIn _connector;

    private HttpScenarios(GoldenScenario scenario, AdapterServer server)
    {
        _scenario = scenario;
        _server = server;
        _connector = new ConnectorStandIn(scenario.Member("answers"));
    }

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario, AdapterServer server)
    {
        using var player = new HttpScenarios(scenario, server);
        return GoldenText.Normalize(await player.RunAsync())!;
    }

    public void Dispose() => _connector.Dispose();

    private async Task<JsonObject> RunAsync()
    {
        Serve();
        var responses = new JsonArray();
        foreach (var request in _scenario.Json.GetProperty("requests").EnumerateArray())
        {
            responses.Add(await SendAsync(request));
        }

        var outcome = new JsonObject { ["responses"] = responses };
        if (_log.Count > 0)
        {
            outcome["log"] = new JsonArray([.. _log.Select(line => JsonValue.Create(line))]);
        }

        if (_connector.Calls.Count > 0)
        {
            outcome["connector"] = _connector.Calls;
        }

        return outcome;
    }

    private void Serve()
    {
        var script = new BotScript(_log.Add);
        var operations = _scenario.Json.GetProperty("bot");
        var adapter = AdapterServer.CreateAdapter(_connector);
        if (_scenario.Member("onTurnError") is { } onTurnError)
        {
            adapter.OnTurnError = (turnContext, exception) =>
            {
                _log.Add($"turn error {exception.GetType().Name}");
                return script.RunAsync(onTurnError, turnContext);
            };
        }

        var handler = _scenario.Member("handler") is not null;
        _server.Serve(adapter, handler ? new ScriptedMessageBot(script, operations) : new ScriptedBot(script, operations));
    }

    private async Task<JsonNode> SendAsync(JsonElement definition)
    {
        // A connection of its own for each request, so that none suffers from what another did to it.
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = HttpScenarioRequest.Create(definition, _server.Address);
        using var response = await client.SendAsync(request);
        var outcome = new JsonObject { ["status"] = (int)response.StatusCode };
        var text = await response.Content.ReadAsStringAsync();
        if (text.Length == 0)
        {
            return outcome;
        }

        outcome["contentType"] = response.Content.Headers.ContentType?.ToString();
        try
        {
            outcome["body"] = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            outcome["text"] = text;
        }

        return outcome;
    }
}
