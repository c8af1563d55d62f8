import numpy as np

predicted = np.array([[2.5]])
print(predicted.item())
#> 2.5
