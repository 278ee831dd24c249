#ifndef CDISTRIBUTIONS_H
#define CDISTRIBUTIONS_H

#ifdef __cplusplus
#define CDISTRIBUTIONS_NOEXCEPT noexcept
extern "C" {
#else
#define CDISTRIBUTIONS_NOEXCEPT
#endif

/// Distribution functions of Boost.Math.
///
/// Nothing throws and nothing is kept between calls: an argument outside the domain gives NaN, a
/// result too large an infinity. `upper` is the tail above x, computed by itself and never as one
/// minus the other tail. Quantiles take the probability of the lower tail, those ending in
/// `_upper` that of the upper tail.

double distribution_normal_lower(double x) CDISTRIBUTIONS_NOEXCEPT;
double distribution_normal_upper(double x) CDISTRIBUTIONS_NOEXCEPT;
double distribution_normal_quantile(double p) CDISTRIBUTIONS_NOEXCEPT;
double distribution_normal_quantile_upper(double p) CDISTRIBUTIONS_NOEXCEPT;

double distribution_t_lower(double x, double df) CDISTRIBUTIONS_NOEXCEPT;
double distribution_t_upper(double x, double df) CDISTRIBUTIONS_NOEXCEPT;
double distribution_t_quantile(double p, double df) CDISTRIBUTIONS_NOEXCEPT;
double distribution_t_quantile_upper(double p, double df) CDISTRIBUTIONS_NOEXCEPT;

double distribution_chi_squared_lower(double x, double df) CDISTRIBUTIONS_NOEXCEPT;
double distribution_chi_squared_upper(double x, double df) CDISTRIBUTIONS_NOEXCEPT;
double distribution_chi_squared_quantile(double p, double df) CDISTRIBUTIONS_NOEXCEPT;
double distribution_chi_squared_quantile_upper(double p, double df) CDISTRIBUTIONS_NOEXCEPT;

double distribution_f_lower(double x, double df1, double df2) CDISTRIBUTIONS_NOEXCEPT;
double distribution_f_upper(double x, double df1, double df2) CDISTRIBUTIONS_NOEXCEPT;
double distribution_f_quantile(double p, double df1, double df2) CDISTRIBUTIONS_NOEXCEPT;
double distribution_f_quantile_upper(double p, double df1, double df2) CDISTRIBUTIONS_NOEXCEPT;

double distribution_beta_lower(double x, double a, double b) CDISTRIBUTIONS_NOEXCEPT;
double distribution_beta_upper(double x, double a, double b) CDISTRIBUTIONS_NOEXCEPT;
double distribution_beta_quantile(double p, double a, double b) CDISTRIBUTIONS_NOEXCEPT;
double distribution_beta_quantile_upper(double p, double a, double b) CDISTRIBUTIONS_NOEXCEPT;

/// The successes in `n` trials of probability `p`.
double distribution_binomial_mass(double k, double n, double p) CDISTRIBUTIONS_NOEXCEPT;
/// At most `k` successes.
double distribution_binomial_lower(double k, double n, double p) CDISTRIBUTIONS_NOEXCEPT;
/// More than `k` successes.
double distribution_binomial_upper(double k, double n, double p) CDISTRIBUTIONS_NOEXCEPT;

/// Of `drawn` from `good` and `bad`, exactly, at most, or more than `k` good ones; whole numbers.
double distribution_hypergeometric_mass(
    unsigned k, unsigned good, unsigned bad, unsigned drawn) CDISTRIBUTIONS_NOEXCEPT;
double distribution_hypergeometric_lower(
    unsigned k, unsigned good, unsigned bad, unsigned drawn) CDISTRIBUTIONS_NOEXCEPT;
double distribution_hypergeometric_upper(
    unsigned k, unsigned good, unsigned bad, unsigned drawn) CDISTRIBUTIONS_NOEXCEPT;

/// The logarithm of the absolute value of the gamma function.
double distribution_log_gamma(double x) CDISTRIBUTIONS_NOEXCEPT;
/// The quotient Γ(x)/Γ(x + delta).
double distribution_gamma_delta_ratio(double x, double delta) CDISTRIBUTIONS_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
