namespace CustomerBot.Backend;

/// <summary>How far an order is.</summary>
public enum OrderState
{
    /// <summary>Taken, nothing done yet.</summary>
    Received,

    /// <summary>Being packed.</summary>
    InPreparation,

    /// <summary>Handed to the carrier.</summary>
    Shipped,

    /// <summary>With the customer.</summary>
    Delivered,

    /// <summary>Stopped before it was shipped.</summary>
    Cancelled,

    /// <summary>The customer announced that some or all of it comes back.</summary>
    ReturnAnnounced,

    /// <summary>Came back.</summary>
    Returned,
}
