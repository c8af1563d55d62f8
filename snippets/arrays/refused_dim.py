import numpy as np

np.concatenate(([1], [2]), dim=0)
#> TypeError: concatenate() got an unexpected keyword argument 'dim'
