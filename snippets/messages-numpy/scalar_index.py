import numpy as np

words = ["cat", "dog", "owl"]
chosen = np.array([0, 2])
# wanted: ['cat', 'owl']
print(words[chosen])
#> TypeError: only integer scalar arrays can be converted to a scalar index
