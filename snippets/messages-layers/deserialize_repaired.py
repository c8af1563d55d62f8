import io

import torch

file = io.BytesIO()
torch.save({"weight": torch.tensor([1.0, 2.0])}, file)
file.seek(0)
print(torch.load(file, map_location="cpu"))
#> {'weight': tensor([1., 2.])}
