using System.Text.Json;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>Stored form of an activity: one declared field.</summary>
internal sealed record ActivityDocument(JsonElement Activity);
