import io

import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
weight = torch.tensor([1.0, 2.0], device=device)
file = io.BytesIO()
torch.save({"weight": weight.cpu()}, file)
file.seek(0)
print(torch.load(file))
#> {'weight': tensor([1., 2.])}
