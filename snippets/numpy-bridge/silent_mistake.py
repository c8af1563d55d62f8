import numpy as np
import torch

reading = np.zeros(2)
shared, copied = [], []

for second in range(3):
    reading[:] = [second, 10 * second]
    shared.append(torch.from_numpy(reading))
    copied.append(torch.tensor(reading))

print(torch.stack(shared))
#> tensor([[ 2., 20.],
#>         [ 2., 20.],
#>         [ 2., 20.]], dtype=torch.float64)

print(torch.stack(copied))
#> tensor([[ 0.,  0.],
#>         [ 1., 10.],
#>         [ 2., 20.]], dtype=torch.float64)
