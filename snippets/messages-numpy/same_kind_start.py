import numpy as np

w, grad = np.array([0, 0]), np.array([5, 10])
for step in range(2):
    # wanted: [-1.0, -2.0]
    w -= 0.1 * grad
#> numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'subtract' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
