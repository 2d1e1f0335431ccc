using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GroupHub.Host.SignIn;

/// <summary>
/// The authorization server wants to see every request, to find those that are its own. None of the API's is, and
/// looking costs about as much as answering.
/// </summary>
internal sealed class AuthenticationSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor accessor)
    : AuthenticationSchemeProvider(options)
{
    private static readonly Task<IEnumerable<AuthenticationScheme>> None =
        Task.FromResult(Enumerable.Empty<AuthenticationScheme>());

    public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
        accessor.HttpContext?.Request.Path.StartsWithSegments(Authentication.Api) == true
            ? None
            : base.GetRequestHandlerSchemesAsync();
}
