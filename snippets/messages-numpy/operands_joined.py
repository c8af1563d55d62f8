import numpy as np

may, june = np.array([20, 22, 19]), np.array([25, 24])
# wanted: [20, 22, 19, 25, 24]
print((may + june).tolist())
#> ValueError: operands could not be broadcast together with shapes (3,) (2,)
