import numpy as np
import torch

numbers = [1, 2]
same = numbers
copy = numbers[:]
same[0] = 7
copy[1] = 9
print(numbers, copy)
#> [7, 2] [1, 9]

array = np.array([1, 2])
part = array[:]
part[1] = 9
print(array)
#> [1 9]

x = torch.tensor([1, 2])
part = x[:]
part[1] = 9
print(x)
#> tensor([1, 9])

copy = x.clone()
copy[0] = 7
print(x, copy)
#> tensor([1, 9]) tensor([7, 9])
