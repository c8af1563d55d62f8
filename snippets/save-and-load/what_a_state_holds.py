import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.BatchNorm1d(3))

for name, tensor in model.state_dict().items():
    print(name, tuple(tensor.shape))
#> 0.weight (3, 2)
#> 0.bias (3,)
#> 2.weight (3,)
#> 2.bias (3,)
#> 2.running_mean (3,)
#> 2.running_var (3,)
#> 2.num_batches_tracked ()

weight = model.state_dict()["0.weight"]
print(weight.data_ptr() == model[0].weight.data_ptr(), weight.requires_grad)
#> True False
