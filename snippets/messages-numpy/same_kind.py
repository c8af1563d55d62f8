import numpy as np

prices = np.array([2, 4])
# wanted: [2.5, 4.5]
prices += 0.5
#> numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
