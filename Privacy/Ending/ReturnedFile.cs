namespace CustomerBot.Privacy;

/// <summary>The file in which everything was handed over.</summary>
/// <param name="Documents">How many documents it holds.</param>
/// <param name="Unreadable">How many could not be opened, because they were changed or their key was erased.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash, in hexadecimal digits.</param>
public sealed record ReturnedFile(long Documents, long Unreadable, long Bytes, string Sha256);
