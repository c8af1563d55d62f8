import torch

torch.manual_seed(0)

means = torch.tensor([0.0, 100.0, 200.0])
print(torch.normal(means, 0.1).round())
#> tensor([  0., 100., 200.])

torch.normal(0.0, 0.1)
#> TypeError: normal() received an invalid combination of arguments - got (float, float), but expected one of:
#>  * (Tensor mean, Tensor std, *, torch.Generator generator = None, Tensor out = None)
#>  * (Tensor mean, float std = 1, *, torch.Generator generator = None, Tensor out = None)
#>  * (float mean, Tensor std, *, torch.Generator generator = None, Tensor out = None)
#>  * (float mean, float std, tuple of ints size, *, torch.Generator generator = None, Tensor out = None, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = False, bool requires_grad = False)
#>
