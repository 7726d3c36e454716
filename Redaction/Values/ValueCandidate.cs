namespace CustomerBot.Redaction.Values;

/// <summary>A stretch of tokens that may be a value; it begins and ends with a letter or digit.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Rule">Which finding of the rules covers exactly this stretch: an index into the candidates of the text, or -1.</param>
internal readonly record struct ValueCandidate(int First, int Last, int Rule);
