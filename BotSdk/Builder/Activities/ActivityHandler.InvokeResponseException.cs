using System.Net;

namespace Microsoft.Bot.Builder;

/// <content>The way for a handler to answer an invoke from anywhere.</content>
public partial class ActivityHandler
{
    /// <summary>Ends the handling of an invoke with a status and a body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object _body;

        /// <summary>An answer with this status.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>An answer with status 500.</summary>
        public InvokeResponseException() { }

        /// <summary>An answer with status 500.</summary>
        public InvokeResponseException(string message)
            : base(message) { }

        /// <summary>An answer with status 500.</summary>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException) { }

        /// <summary>The answer.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
