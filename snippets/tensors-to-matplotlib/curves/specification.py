import numpy as np
import torch


def curves_with_loops(tensors):
    table = np.empty((len(tensors[0]), len(tensors)))
    for k, tensor in enumerate(tensors):
        for n in range(len(tensor)):
            table[n, k] = tensor[n].item()
    return table


weights = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
rounded = torch.tensor([0.5, 0.25, 2.0], dtype=torch.bfloat16)
print(curves_with_loops([weights, rounded, torch.arange(3)]))
#> [[1.   0.5  0.  ]
#>  [2.   0.25 1.  ]
#>  [3.   2.   2.  ]]
