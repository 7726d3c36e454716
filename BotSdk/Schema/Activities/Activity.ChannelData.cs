using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <content>Typed access to what only the channel understands.</content>
public partial class Activity
{
    /// <summary>The channel data as <typeparamref name="TypeT"/>: the object itself, or read from JSON; default when there is none.</summary>
    /// <exception cref="InvalidCastException">The channel data is neither of that type nor a JSON object.</exception>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData == null)
        {
            return default;
        }

        if (ChannelData.GetType() == typeof(TypeT))
        {
            return (TypeT)ChannelData;
        }

        return ChannelData is JsonElement { ValueKind: JsonValueKind.Object } element
            ? ExtensionMembers.Convert<TypeT>(element)
            : throw new InvalidCastException($"Channel data of type {ChannelData.GetType().Name} cannot be read as {typeof(TypeT).Name}.");
    }

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but false instead of an exception.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidCastException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }
}
