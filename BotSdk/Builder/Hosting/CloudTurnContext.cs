using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn that owns the clients made for it and lets them go when it ends.</summary>
internal sealed class CloudTurnContext : TurnContext
{
    private readonly IConnectorClient _connectorClient;
    private readonly UserTokenClient _userTokenClient;

    internal CloudTurnContext(BotAdapter adapter, Activity activity, IConnectorClient connectorClient, UserTokenClient userTokenClient)
        : base(adapter, activity)
    {
        _connectorClient = connectorClient;
        _userTokenClient = userTokenClient;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _connectorClient.Dispose();
            _userTokenClient.Dispose();
        }
    }
}
