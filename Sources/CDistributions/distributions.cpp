#include "CDistributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <limits>

namespace {

namespace policies = boost::math::policies;

/// Errors are told by the value alone: neither an exception nor `errno`, which threads could mix up.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>,
    policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>,
    policies::indeterminate_result_error<policies::ignore_error>,
    policies::promote_double<true>>;

using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentT = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using F = boost::math::fisher_f_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;
using Hypergeometric = boost::math::hypergeometric_distribution<double, Quiet>;

/// The value of a computation; NaN should it throw after all.
template <typename Computation>
double value(Computation computation) noexcept {
  try {
    return computation();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

template <typename Distribution, typename... Parameters>
double lower(double x, Parameters... parameters) noexcept {
  return value([&] { return boost::math::cdf(Distribution(parameters...), x); });
}

template <typename Distribution, typename... Parameters>
double upper(double x, Parameters... parameters) noexcept {
  return value([&] {
    return boost::math::cdf(boost::math::complement(Distribution(parameters...), x));
  });
}

template <typename Distribution, typename... Parameters>
double quantile(double p, Parameters... parameters) noexcept {
  return value([&] { return boost::math::quantile(Distribution(parameters...), p); });
}

template <typename Distribution, typename... Parameters>
double quantile_upper(double p, Parameters... parameters) noexcept {
  return value([&] {
    return boost::math::quantile(boost::math::complement(Distribution(parameters...), p));
  });
}

}  // namespace

double distribution_normal_lower(double x) noexcept { return lower<Normal>(x); }
double distribution_normal_upper(double x) noexcept { return upper<Normal>(x); }
double distribution_normal_quantile(double p) noexcept { return quantile<Normal>(p); }
double distribution_normal_quantile_upper(double p) noexcept { return quantile_upper<Normal>(p); }

double distribution_t_lower(double x, double df) noexcept { return lower<StudentT>(x, df); }
double distribution_t_upper(double x, double df) noexcept { return upper<StudentT>(x, df); }
double distribution_t_quantile(double p, double df) noexcept { return quantile<StudentT>(p, df); }
double distribution_t_quantile_upper(double p, double df) noexcept {
  return quantile_upper<StudentT>(p, df);
}

double distribution_chi_squared_lower(double x, double df) noexcept {
  return lower<ChiSquared>(x, df);
}
double distribution_chi_squared_upper(double x, double df) noexcept {
  return upper<ChiSquared>(x, df);
}
double distribution_chi_squared_quantile(double p, double df) noexcept {
  return quantile<ChiSquared>(p, df);
}
double distribution_chi_squared_quantile_upper(double p, double df) noexcept {
  return quantile_upper<ChiSquared>(p, df);
}

double distribution_f_lower(double x, double df1, double df2) noexcept {
  return lower<F>(x, df1, df2);
}
double distribution_f_upper(double x, double df1, double df2) noexcept {
  return upper<F>(x, df1, df2);
}
double distribution_f_quantile(double p, double df1, double df2) noexcept {
  return quantile<F>(p, df1, df2);
}
double distribution_f_quantile_upper(double p, double df1, double df2) noexcept {
  return quantile_upper<F>(p, df1, df2);
}

double distribution_beta_lower(double x, double a, double b) noexcept {
  return lower<Beta>(x, a, b);
}
double distribution_beta_upper(double x, double a, double b) noexcept {
  return upper<Beta>(x, a, b);
}
double distribution_beta_quantile(double p, double a, double b) noexcept {
  return quantile<Beta>(p, a, b);
}
double distribution_beta_quantile_upper(double p, double a, double b) noexcept {
  return quantile_upper<Beta>(p, a, b);
}

double distribution_binomial_mass(double k, double n, double p) noexcept {
  return value([&] { return boost::math::pdf(Binomial(n, p), k); });
}
double distribution_binomial_lower(double k, double n, double p) noexcept {
  return lower<Binomial>(k, n, p);
}
double distribution_binomial_upper(double k, double n, double p) noexcept {
  return upper<Binomial>(k, n, p);
}

double distribution_hypergeometric_mass(
    unsigned k, unsigned good, unsigned bad, unsigned drawn) noexcept {
  return value([&] { return boost::math::pdf(Hypergeometric(good, drawn, good + bad), k); });
}
double distribution_hypergeometric_lower(
    unsigned k, unsigned good, unsigned bad, unsigned drawn) noexcept {
  return value([&] { return boost::math::cdf(Hypergeometric(good, drawn, good + bad), k); });
}
double distribution_hypergeometric_upper(
    unsigned k, unsigned good, unsigned bad, unsigned drawn) noexcept {
  return value([&] {
    return boost::math::cdf(
        boost::math::complement(Hypergeometric(good, drawn, good + bad), k));
  });
}

double distribution_log_gamma(double x) noexcept {
  return value([&] { return boost::math::lgamma(x, Quiet()); });
}
double distribution_gamma_delta_ratio(double x, double delta) noexcept {
  return value([&] { return boost::math::tgamma_delta_ratio(x, delta, Quiet()); });
}
