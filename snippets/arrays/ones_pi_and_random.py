import numpy as np

print(np.ones(5))
#> [1. 1. 1. 1. 1.]

print(np.pi)
#> 3.141592653589793

for _ in range(2):
    generator = np.random.default_rng(0)
    print(generator.random((2, 3)).round(2))
#> [[0.64 0.27 0.04]
#>  [0.02 0.81 0.91]]
#> [[0.64 0.27 0.04]
#>  [0.02 0.81 0.91]]

np.random.seed(0)
print(np.random.rand(2, 3).shape)
#> (2, 3)
