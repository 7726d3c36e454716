namespace Microsoft.Bot.Builder;

/// <content>What a turn holds of a state.</content>
public abstract partial class BotState
{
    /// <summary>The properties of a state within a turn, and the bytes that tell whether they changed.</summary>
    public class CachedBotState
    {
        private ReadOnlyMemory<byte> _saved;
        private bool _neverSaved;

        /// <summary>Holds these properties, which count as unchanged.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new StateDocument();
            _saved = State is StateDocument document ? document.Source : StateJson.Serialize(State);
        }

        /// <summary>The properties.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty state that counts as changed.</summary>
        internal static CachedBotState Cleared() => new() { _neverSaved = true };

        /// <summary>Whether there is something to write, and as which bytes.</summary>
        internal bool TryGetChange(bool force, out byte[] json)
        {
            if (!force && !_neverSaved)
            {
                return StateJson.TrySerializeChange(State, _saved.Span, out json);
            }

            json = StateJson.Serialize(State);
            return true;
        }

        /// <summary>From now on the state as it was written counts as unchanged.</summary>
        internal void Saved(byte[] json)
        {
            _saved = json;
            _neverSaved = false;
        }
    }
}
