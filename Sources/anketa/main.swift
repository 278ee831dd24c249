print("anketa")
