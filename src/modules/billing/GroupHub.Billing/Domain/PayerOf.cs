using System.Linq.Expressions;
using Volo.Abp.Users;

namespace GroupHub.Billing.Domain;

internal static class PayerOf
{
    /// <summary>
    /// The invoices of a user: linked to the account, or sent to an address the user has proved to own.
    /// </summary>
    public static Expression<Func<Invoice, bool>> Invoices(ICurrentUser user)
    {
        var id = user.GetId();
        var email = user.EmailVerified ? user.Email : null;
        return invoice => invoice.Payer.UserId == id
            || (email != null && invoice.Payer.UserId == null && invoice.Payer.Email == email);
    }
}
