using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Elastic.Transport;

/// <summary>Says to the server who is asking.</summary>
public abstract class AuthorizationHeader
{
    public abstract string AuthScheme { get; }

    public abstract bool TryGetAuthorizationParameters([NotNullWhen(true)] out string? value);
}

public sealed class BasicAuthentication(string username, string password) : AuthorizationHeader
{
    private readonly string _encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));

    public override string AuthScheme => "Basic";

    public override bool TryGetAuthorizationParameters([NotNullWhen(true)] out string? value)
    {
        value = _encoded;
        return true;
    }
}

/// <summary>A key as Elasticsearch hands it out in <c>encoded</c>.</summary>
public class ApiKey(string apiKey) : AuthorizationHeader
{
    public override string AuthScheme => "ApiKey";

    public override bool TryGetAuthorizationParameters([NotNullWhen(true)] out string? value)
    {
        value = apiKey;
        return true;
    }
}

public sealed class Base64ApiKey(string id, string apiKey)
    : ApiKey(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{apiKey}")));
