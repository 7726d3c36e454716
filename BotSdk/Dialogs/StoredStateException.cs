namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Builds the exceptions for stored dialog state that does not fit the dialogs of this release.</summary>
internal static class StoredStateException
{
    public static InvalidOperationException Unreadable(string dialogId, string name) =>
        new(
            $"The stored state of dialog '{dialogId}' has a '{name}' that this release cannot read. "
                + "Clear the conversation's dialog state, or use a storage that keeps the types of stored values."
        );

    public static InvalidOperationException UnknownDialog(string what, string dialogId) =>
        new(
            $"Failed to {what} dialog. A dialog with id {dialogId} could not be found. "
                + "It was stored by a release that had it: add it to the dialog set again, or clear the conversation's dialog state."
        );
}
