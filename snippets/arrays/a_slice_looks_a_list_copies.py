import numpy as np
import torch

rows = [[0, 1, 2, 3], [10, 11, 12, 13]]

for table in (np.array(rows), torch.tensor(rows)):
    columns = table[:, [1, 3]]
    columns += 100
    print(table[0])
    columns = table[:, 1:4:2]
    columns += 100
    print(table[0])
#> [0 1 2 3]
#> [  0 101   2 103]
#> tensor([0, 1, 2, 3])
#> tensor([  0, 101,   2, 103])
