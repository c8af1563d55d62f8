import numpy as np

print(np.arange(12).reshape(5, 2).shape)
#> ValueError: cannot reshape array of size 12 into shape (5,2)
