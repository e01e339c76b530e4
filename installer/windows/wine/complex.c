/* For tests only, never shipped: complex functions that Wine 10's C runtime exports but does not implement.
 *
 * NumPy is linked with them and would not load; this program calls none of them. Implemented from their definitions
 * in terms of real functions, without regard to rounding, infinities and NaN.
 */
typedef struct { double re, im; } pair;
typedef struct { float re, im; } short_pair;

double exp(double), log(double), sin(double), cos(double), sinh(double), cosh(double);
double atan2(double, double), _hypot(double, double);

static pair of(double re, double im) {
    pair z = {re, im};
    return z;
}
static pair turned(pair z) { return of(-z.im, z.re); } /* times i */
static pair over(pair a, pair b) {
    double size = b.re * b.re + b.im * b.im;
    return of((a.re * b.re + a.im * b.im) / size, (a.im * b.re - a.re * b.im) / size);
}
static double size_of(pair z) { return _hypot(z.re, z.im); }
static double angle_of(pair z) { return atan2(z.im, z.re); }

static pair of_exp(pair z) { return of(exp(z.re) * cos(z.im), exp(z.re) * sin(z.im)); }
static pair of_cosh(pair z) { return of(cosh(z.re) * cos(z.im), sinh(z.re) * sin(z.im)); }
static pair of_sinh(pair z) { return of(sinh(z.re) * cos(z.im), cosh(z.re) * sin(z.im)); }
static pair of_tanh(pair z) {
    if (z.re > 20 || z.re < -20) {
        return of(z.re > 0 ? 1 : -1, 0);
    }
    return over(of_sinh(z), of_cosh(z));
}
static pair of_cos(pair z) { return of_cosh(turned(z)); }
static pair of_sin(pair z) {
    pair w = of_sinh(turned(z));
    return of(w.im, -w.re);
}
static pair of_tan(pair z) {
    pair w = of_tanh(turned(z));
    return of(w.im, -w.re);
}
static pair of_pow(pair a, pair b) {
    double size = size_of(a);
    if (size == 0) {
        return of(b.re == 0 && b.im == 0, 0);
    }
    double length = log(size), angle = angle_of(a);
    return of_exp(of(b.re * length - b.im * angle, b.re * angle + b.im * length));
}

static short_pair shortened(pair z) {
    short_pair w = {(float)z.re, (float)z.im};
    return w;
}
static pair widened(short_pair z) { return of(z.re, z.im); }

#define ONE(name)                                                    \
    pair own_c##name(pair z) { return of_##name(z); }                \
    pair own_c##name##l(pair z) { return of_##name(z); }             \
    short_pair own_c##name##f(short_pair z) { return shortened(of_##name(widened(z))); }
ONE(exp) ONE(cosh) ONE(sinh) ONE(tanh) ONE(cos) ONE(sin) ONE(tan)

pair own_cpow(pair a, pair b) { return of_pow(a, b); }
pair own_cpowl(pair a, pair b) { return of_pow(a, b); }
short_pair own_cpowf(short_pair a, short_pair b) { return shortened(of_pow(widened(a), widened(b))); }
double own_cabsl(pair z) { return size_of(z); }
float own_cabsf(short_pair z) { return (float)size_of(widened(z)); }
double own_carg(pair z) { return angle_of(z); }
double own_cargl(pair z) { return angle_of(z); }
float own_cargf(short_pair z) { return (float)angle_of(widened(z)); }
double own_cimag(pair z) { return z.im; }
double own_cimagl(pair z) { return z.im; }
float own_cimagf(short_pair z) { return z.im; }
double own_creall(pair z) { return z.re; }
float own_crealf(short_pair z) { return z.re; }

int _fltused;
int __stdcall DllMainCRTStartup(void *module, unsigned reason, void *reserved) {
    (void)module, (void)reason, (void)reserved;
    return 1;
}
